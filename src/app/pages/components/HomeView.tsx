import { AmountsItem } from '@clearsync/ui/components/AmountsItem';
import { Column } from '@clearsync/ui/components/Column';
import { Freshness } from '@clearsync/ui/components/Freshness';
import { ImportBar } from '@clearsync/ui/components/ImportBar';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { home as words } from '@clearsync/ui/strings/home';
import { Divider, Heading, Statistics } from '@hubspot/ui-extensions';
import { isUnderWay } from '../healthOf.ts';
import { AttentionTable } from './AttentionTable.tsx';
import { CountLinks } from './CountLinks.tsx';
import { HealthLine } from './HealthLine.tsx';
import { HomeActions } from './HomeActions.tsx';
import type { HomeViewProps } from './homeViewProps.ts';
import { Movements } from './Movements.tsx';
import { PauseBanner } from './PauseBanner.tsx';
import { ProofLines } from './ProofLines.tsx';
import { StatusChart } from './StatusChart.tsx';
import { WaitingTable } from './WaitingTable.tsx';
import { WhySearch } from './WhySearch.tsx';

const AMOUNTS = ['mrr', 'paid', 'open'] as const;

/** The page of a portal that has a connection. */
export function HomeView({ home, pending, reload, failed }: HomeViewProps) {
  const format = useFormat();
  return (
    <Column gap="lg">
      {home.paused === null ? null : <PauseBanner paused={home.paused} />}
      <Heading>{fill(words.title, { portal: home.portalName })}</Heading>
      <Column gap="xs">
        <HealthLine home={home} />
        <ProofLines home={home} />
        {home.asOf === null ? null : <Freshness asOf={home.asOf} failed={failed} />}
      </Column>
      <HomeActions paused={home.paused} pending={pending} reload={reload} />
      {home.progress !== null && isUnderWay(home) ? (
        <ImportBar progress={home.progress} format={format} />
      ) : null}
      <Statistics testId="amounts">
        {AMOUNTS.map((name) => (
          <AmountsItem key={name} label={words.counts[name]} amounts={home[name]} format={format} />
        ))}
      </Statistics>
      <CountLinks home={home} />
      <WaitingTable home={home} />
      <Divider />
      <WhySearch />
      <Divider />
      <Movements movements={home.movements} />
      <Divider />
      <StatusChart byStatus={home.byStatus} />
      <Divider />
      <AttentionTable attention={home.attention} />
    </Column>
  );
}
