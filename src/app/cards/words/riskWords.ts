import type { CardRisk } from '@clearsync/contract/card';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { card } from '@clearsync/ui/strings/card';
import { tab } from '@clearsync/ui/strings/tab';

/** One thing that is about to happen or needs somebody, as a short line; in the alert's words where it has them. */
export function riskWords(risk: CardRisk, format: Format): string {
  const { alert } = card;
  const words = tab.risk;
  switch (risk.kind) {
    case 'dispute':
      return alert.dispute.title;
    case 'overdue':
      return fill(alert.overdue.title, { amounts: format.amounts(risk.amounts) });
    case 'next_retry':
      return fill(words.retry, { day: format.day(risk.on), amounts: format.amounts(risk.amounts) });
    case 'action_required':
      return words.action;
    case 'trial_without_payment_method':
      return fill(alert.trial.title, { day: format.day(risk.on) });
    case 'card_expires_before_renewal':
      return fill(words.cardExpires, { day: format.day(risk.on), renewal: format.day(risk.renewsOn) });
    case 'discount_ends':
      return discountWords(risk, format);
  }
}

function discountWords(
  { on, before, after }: Extract<CardRisk, { kind: 'discount_ends' }>,
  format: Format,
): string {
  const day = format.day(on);
  if (before === null || after === null) return fill(card.alert.discountEnds.title, { day });
  return fill(tab.risk.discountPrice, { day, before: format.money(before), after: format.money(after) });
}
