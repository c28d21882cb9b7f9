import type { ErrorsReply } from '@clearsync/contract/control';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { errors as words } from '@clearsync/ui/strings/errors';
import { Flex, Heading, LoadingButton, StatusTag, Text, Tile } from '@hubspot/ui-extensions';
import { ErrorExamples } from './ErrorExamples.tsx';

interface Props {
  error: ErrorsReply['errors'][number];
  recordsUrl: string | null;
  sending: boolean;
  onRetry: (what: 'events' | 'records' | 'all') => void;
}

/** One cause: what happened, how often and since when, what it means, how it is mended. */
export function ErrorGroup({ error, recordsUrl, sending, onRetry }: Props) {
  const format = useFormat();
  const { what, title, reason, count, oldest, newest, examples, action } = error;
  const again = action.kind === 'redrive' ? action.what : action.kind === 'import' ? 'all' : null;
  return (
    <Tile>
      <Column gap="sm">
        <Flex justify="between" align="start" gap="sm" wrap={true}>
          <Heading>{title}</Heading>
          <StatusTag variant={what === 'key' ? 'danger' : 'warning'}>
            {fill(words.count, { count: format.number(count) })}
          </StatusTag>
        </Flex>
        {reason === '' ? null : <Text>{fill(words.because, { reason })}</Text>}
        {oldest === null || newest === null ? null : (
          <Note>{fill(words.between, { oldest: format.moment(oldest), newest: format.moment(newest) })}</Note>
        )}
        <Text>{words.meaning[what]}</Text>
        <Text format={{ fontWeight: 'demibold' }}>{words.mend[action.kind]}</Text>
        <ErrorExamples what={what} examples={examples} recordsUrl={recordsUrl} />
        {again === null ? null : (
          <Flex gap="sm" align="center" wrap={true}>
            <LoadingButton size="sm" variant="secondary" loading={sending} onClick={() => onRetry(again)}>
              {words.retry}
            </LoadingButton>
            <Note>{words.retryNote[again]}</Note>
          </Flex>
        )}
      </Column>
    </Tile>
  );
}
