import type { HomeReply } from '@clearsync/contract/home';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { common } from '@clearsync/ui/strings/common';
import { home as words } from '@clearsync/ui/strings/home';
import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import { type Health, healthOf } from '../healthOf.ts';

const VARIANTS = {
  live: 'success',
  importing: 'info',
  recalculating: 'info',
  waiting: 'default',
  preview: 'info',
  paused: 'warning',
  gaps: 'warning',
  stopped: 'danger',
  degraded: 'danger',
} as const satisfies Record<Health, string>;

/** Whether all is well, in a word and a sentence, and for which Stripe accounts. */
export function HealthLine({ home }: { home: HomeReply }) {
  const format = useFormat();
  const health = healthOf(home);
  const since = sinceOf(health, home);
  return (
    <Column gap="xs">
      <Flex gap="sm" align="center" wrap={true}>
        <StatusTag variant={VARIANTS[health]} testId="health">
          {words.health[health]}
        </StatusTag>
        <Text testId="health-text">{sentence(health, home, format)}</Text>
        {since === null ? null : (
          <Note testId="health-since">{fill(words.since, { moment: format.moment(since) })}</Note>
        )}
      </Flex>
      {home.connections.map(({ accountName, mode }) => (
        <Note key={`${accountName}/${mode}`}>
          {fill(words.account, {
            name: accountName,
            mode: mode === 'live' ? common.liveMode : common.testMode,
          })}
        </Note>
      ))}
    </Column>
  );
}

function sinceOf(health: Health, { paused, progress }: HomeReply): string | null {
  // When Stripe began to refuse a key is not told; the sentence says how many.
  if (health === 'degraded') return null;
  if (health === 'paused') return paused?.since ?? null;
  return progress?.finishedAt ?? progress?.startedAt ?? null;
}

function sentence(health: Health, { connections, progress }: HomeReply, format: Format): string {
  switch (health) {
    case 'degraded':
      return format.count(
        words.health.degradedText,
        connections.filter(({ state }) => state === 'revoked').length,
      );
    case 'stopped': {
      const reason = progress?.reason ?? null;
      return reason === null ? words.health.stoppedNoReason : fill(words.health.stoppedText, { reason });
    }
    default:
      return words.health[`${health}Text`];
  }
}
