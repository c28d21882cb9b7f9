import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { useNow } from '@clearsync/ui/hooks/useNow';
import { activity } from '@clearsync/ui/strings/activity';
import { Text } from '@hubspot/ui-extensions';

/** A moment, absolute, with how long ago that is under it. */
export function Moment({ at }: { at: string }) {
  const format = useFormat();
  const now = useNow();
  return (
    <Column gap="flush">
      <Text>{format.moment(at)}</Text>
      <Note>{fill(activity.runs.ago, { ago: format.ago(at, now) })}</Note>
    </Column>
  );
}
