import type { UndoPlanReply } from '@clearsync/contract/activity';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { activity } from '@clearsync/ui/strings/activity';

/** How many values would be put back, on how many records. */
export function restoredWords({ restorable }: Pick<UndoPlanReply, 'restorable'>, format: Format): string {
  const words = activity.undo;
  if (restorable.values === 0) return words.none;
  const records = format.count(words.onRecords, restorable.records);
  // The count is filled in, the other place is left.
  return fill(format.count(words.values, restorable.values) as '{records}', { records });
}
