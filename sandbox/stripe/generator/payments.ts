import type { FailureCode, Method, Story } from './scenario.ts';

/** One attempt to collect an invoice, so many seconds after the invoice was made. */
export type Attempt = { delay: number; failure: FailureCode | null };

const hour = 3_600;
const day = 24 * hour;
/** Retries after the first attempt, in days; the last one gives up. */
const retryDays = [3, 5, 7];
/** Seconds after an invoice at which its subscription is given up. */
export const givesUpAfter = 14 * day;
export const incompleteFor = 23 * hour;
export const dueAfter = 30 * day;

/** Seconds between an invoice and its finalization: the first one is charged at once, later ones wait an hour. */
export function finalizeDelay(step: number): number {
  return step === 0 ? 0 : hour;
}

/** How many of the newest invoices the story is about; the ones before were paid. */
export function tailOf(story: Story): number {
  if (story.type === 'fails' || story.type === 'late') return story.invoices;
  return story.type === 'collectionPaused' ? 1 : 0;
}

/**
 * The attempts planned for an invoice of a step that asks for money, in order, whether or not their time has come.
 * @param inTail whether it is among the newest invoices that the story is about
 */
export function attemptsOf(story: Story, method: Method, step: number, inTail: boolean): readonly Attempt[] {
  const first = finalizeDelay(step) + 5;
  const paid: readonly Attempt[] = [{ delay: method === 'transfer' ? 12 * day : first, failure: null }];
  if (inTail) {
    return story.type === 'fails' ? failing(first, story.code) : [];
  }
  switch (story.type) {
    case 'neverPays':
      return [{ delay: first, failure: story.code }];
    case 'paidOutOfBand':
      return [];
    case 'endsUnpaid':
      return step === story.periods - 1 ? failing(first, story.code) : paid;
    case 'recovers':
      return step === story.step
        ? [
            { delay: first, failure: story.code },
            { delay: first + 3 * day, failure: null },
          ]
        : paid;
    default:
      return paid;
  }
}

function failing(first: number, code: FailureCode): readonly Attempt[] {
  return [0, ...retryDays].map((days) => ({ delay: first + days * day, failure: code }));
}

/** Stripe's sentence for a failure code. */
export const failureMessages: Readonly<Record<FailureCode, string>> = {
  card_declined: 'Your card was declined.',
  expired_card: 'Your card has expired.',
  insufficient_funds: 'Your card has insufficient funds.',
  incorrect_cvc: "Your card's security code is incorrect.",
  authentication_required: 'Your card was declined. This transaction requires authentication.',
  processing_error: 'An error occurred while processing your card. Try again in a little bit.',
};
