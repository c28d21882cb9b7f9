import type { CardAlert, CardRisk } from '@clearsync/contract/card';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { wordFor } from '@clearsync/ui/format/humanise';
import { card } from '@clearsync/ui/strings/card';

export interface AlertWords {
  title: string;
  lines: string[];
  variant: 'danger' | 'warning' | 'info';
}

/**
 * The one alert of a card, worded. Lost money is danger, what is about to happen is a warning. `risks` are those of the
 * same card; they know prices.
 */
export function alertWords(alert: CardAlert, risks: readonly CardRisk[], format: Format): AlertWords {
  const words = card.alert;
  switch (alert.kind) {
    case 'dispute':
      return { title: words.dispute.title, lines: [words.dispute.text], variant: 'danger' };
    case 'payment_failed':
      return paymentFailed(alert, format);
    case 'overdue':
      return {
        title: fill(words.overdue.title, { amounts: format.amounts(alert.amounts) }),
        lines: [words.overdue.text],
        variant: 'danger',
      };
    case 'cancels':
      return {
        title: fill(words.cancels.title, { day: format.day(alert.on) }),
        lines: [...reasonLine(alert.reason), words.cancels.text],
        variant: 'warning',
      };
    case 'trial_without_payment_method':
      return soon(words.trial, alert.on, format);
    case 'card_expires':
      return soon(words.cardExpires, alert.on, format);
    case 'discount_ends':
      return discountEnds(alert.on, risks, format);
    case 'test_mode':
      return { title: words.testMode.title, lines: [words.testMode.text], variant: 'info' };
  }
}

function paymentFailed(alert: Extract<CardAlert, { kind: 'payment_failed' }>, format: Format): AlertWords {
  const words = card.alert;
  const retry =
    alert.nextRetryOn === null
      ? words.noRetry
      : fill(words.nextRetry, { day: format.day(alert.nextRetryOn) });
  return {
    title:
      alert.on === null ? words.paymentFailed : fill(words.paymentFailedOn, { day: format.day(alert.on) }),
    lines: [...reasonLine(alert.reason), retry],
    variant: 'danger',
  };
}

function reasonLine(reason: string | null): string[] {
  return reason === null ? [] : [fill(card.alert.reason, { reason: wordFor(card.reason, reason) })];
}

function soon(words: { title: string; text: string }, on: string, format: Format): AlertWords {
  const title = words.title as '{day}'; // Each of the three titles has exactly this place.
  return { title: fill(title, { day: format.day(on) }), lines: [words.text], variant: 'warning' };
}

function discountEnds(on: string, risks: readonly CardRisk[], format: Format): AlertWords {
  const words = card.alert.discountEnds;
  const known = soon(words, on, format);
  const shock = risks.find(({ kind }) => kind === 'discount_ends');
  if (shock?.kind !== 'discount_ends' || shock.before === null || shock.after === null) return known;
  const prices = { before: format.money(shock.before), after: format.money(shock.after) };
  return { ...known, lines: [fill(words.price, prices)] };
}
