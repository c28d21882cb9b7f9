import type { RefreshReply } from '@clearsync/contract/refresh';
import type { Answer } from '@clearsync/ui/api/answer';
import { describeFailure } from '@clearsync/ui/api/describeFailure';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { card } from '@clearsync/ui/strings/card';
import { failures } from '@clearsync/ui/strings/failures';

/** What a refresh by hand brought, in sentences. */
export function receiptWords(answer: Answer<RefreshReply>, format: Format): string[] {
  const words = card.receipt;
  if (answer.kind !== 'ok') {
    const { title, lines, reference } = describeFailure(answer);
    return [fill(words.failed, { title }), ...lines, fill(failures.reference, { reference })];
  }
  const { changed, unchanged, writing } = answer.value;
  // The count is filled in, this place is left.
  const text = format.count(words.changed, changed) as '{unchanged}';
  const line = fill(text, { unchanged: format.number(unchanged) });
  return changed === 0 || writing === 'on' ? [line] : [line, words.waits[writing]];
}
