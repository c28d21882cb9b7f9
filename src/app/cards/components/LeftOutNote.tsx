import type { CardBilling } from '@clearsync/contract/card';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { card } from '@clearsync/ui/strings/card';
import { tab } from '@clearsync/ui/strings/tab';

/** Which of the record's customers are in none of the numbers, and by which rule. */
export function LeftOutNote({ leftOut }: Pick<CardBilling, 'leftOut'>) {
  const format = useFormat();
  if (leftOut === null) return null;
  // The count is filled in, this place is left.
  const text = format.count(tab.customers.leftOut, leftOut.customers) as '{rule}';
  return <Note testId="left-out">{fill(text, { rule: card.excluded.rules[leftOut.rule] })}</Note>;
}
