import { Flex, Tag } from '@hubspot/ui-extensions';
import { fill } from '../format/fill.ts';
import { useFormat } from '../hooks/useFormat.ts';
import { useNow } from '../hooks/useNow.ts';
import { common } from '../strings/common.ts';
import { Column } from './Column.tsx';
import { Note } from './Note.tsx';

const STALE_AFTER_MS = 24 * 3_600_000;

interface Props {
  /** When Stripe was read, ISO 8601. */
  asOf: string;
  /** Reference of a refresh that failed just now. */
  failed?: string | undefined;
}

/** How old the numbers are, relative and absolute; old ones say so in a word, not only by a colour. */
export function Freshness({ asOf, failed }: Props) {
  const format = useFormat();
  const now = useNow();
  const stale = now - Date.parse(asOf) > STALE_AFTER_MS;
  return (
    <Column gap="flush" testId="freshness">
      <Flex gap="xs" align="center" wrap={true}>
        {stale ? <Tag variant="warning">{common.stale}</Tag> : null}
        <Note>{fill(common.readAgo, { ago: format.ago(asOf, now) })}</Note>
        <Note>{fill(common.readAt, { moment: format.moment(asOf) })}</Note>
      </Flex>
      {failed === undefined ? null : (
        <Note testId="refresh-failed">{fill(common.refreshFailed, { reference: failed })}</Note>
      )}
    </Column>
  );
}
