import { AmountsItem } from '@clearsync/ui/components/AmountsItem';
import { Freshness } from '@clearsync/ui/components/Freshness';
import { ImportBar } from '@clearsync/ui/components/ImportBar';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { common } from '@clearsync/ui/strings/common';
import { home as words } from '@clearsync/ui/strings/home';
import { Divider, Flex, Heading, LoadingButton, Statistics, StatisticsItem } from '@hubspot/ui-extensions';
import { isUnderWay } from '../healthOf.ts';
import { AttentionTable } from './AttentionTable.tsx';
import { HealthLine } from './HealthLine.tsx';
import type { HomeViewProps } from './homeViewProps.ts';
import { ProofLines } from './ProofLines.tsx';
import { StatusChart } from './StatusChart.tsx';

const AMOUNTS = ['mrr', 'paid', 'open'] as const;
const COUNTS = ['customers', 'linkedContacts', 'linkedCompanies', 'unmatched', 'parked'] as const;

/** The page of a portal that has a connection. */
export function HomeView({ home, pending, reload, failed }: HomeViewProps) {
  const format = useFormat();
  return (
    <Flex direction="column" gap="lg">
      <Flex justify="between" align="center" gap="sm" wrap={true}>
        <Heading>{fill(words.title, { portal: home.portalName })}</Heading>
        <LoadingButton size="sm" variant="secondary" loading={pending} onClick={reload} testId="refresh">
          {common.refresh}
        </LoadingButton>
      </Flex>
      <Flex direction="column" gap="xs">
        <HealthLine home={home} />
        <ProofLines home={home} />
      </Flex>
      {home.progress !== null && isUnderWay(home) ? (
        <ImportBar progress={home.progress} format={format} />
      ) : null}
      <Statistics testId="amounts">
        {AMOUNTS.map((name) => (
          <AmountsItem key={name} label={words.counts[name]} amounts={home[name]} format={format} />
        ))}
      </Statistics>
      <Statistics testId="counts">
        {COUNTS.map((name) => (
          <StatisticsItem key={name} label={words.counts[name]} number={format.number(home.counts[name])} />
        ))}
      </Statistics>
      <Divider />
      <StatusChart byStatus={home.byStatus} />
      <Divider />
      <AttentionTable attention={home.attention} />
      {home.asOf === null ? null : <Freshness asOf={home.asOf} failed={failed} />}
    </Flex>
  );
}
