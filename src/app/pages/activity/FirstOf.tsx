import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { activity } from '@clearsync/ui/strings/activity';

/** Under a list that the server cut: how many of how many it has. Nothing under a whole one. */
export function FirstOf({ shown, count }: { shown: number; count: number }) {
  const format = useFormat();
  if (count <= shown) return null;
  // The count is filled in, the other place is left.
  const words = format.count(activity.findings.shown, count) as '{shown}';
  return <Note testId="first-of">{fill(words, { shown: format.number(shown) })}</Note>;
}
