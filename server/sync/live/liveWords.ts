import type { StripeFailure } from '../../stripe/failures.ts';

/** What is said while Stripe lists events that it never delivered; `listDueConnections` looks for exactly this. */
export const SILENT =
  "Stripe's messages do not reach this server. Until they do, ClearSync asks Stripe for new events every minute.";

export const KEY_REFUSED =
  'Stripe no longer accepts the key, so changes cannot be read. They are caught up on when a new key is connected.';

export const TURNED_OFF = 'Live updates are turned off.';

const ASKING = 'ClearSync asks Stripe for new events every minute instead.';
const NIGHTLY =
  'The key lacks the permission Events (Read) too, so changes reach HubSpot with the nightly comparison only.';

/** What is said of a webhook by which alone events arrive. */
export const NO_LIST =
  'The key lacks the permission Events (Read) in Stripe, so what is missed during an interruption is found by the nightly comparison only.';

/** What is said when neither way is left. */
export const NO_EVENTS =
  'The key lacks the permission Events (Read) in Stripe, so changes reach HubSpot with the nightly comparison only.';

export const TOO_OLD =
  'ClearSync could not follow Stripe for longer than Stripe keeps its events (30 days), so everything is read again.';

/** "2026-11-24 14:02 UTC" */
const moment = (now: number): string => `${new Date(now).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const TOLD = "ClearSync's webhook endpoint was ";

/** What a person did to our endpoint, and what we did then. `now` in milliseconds. */
export const mendedWords = (happening: 'remade' | 'enabled', now: number, canList: boolean): string => {
  const what =
    happening === 'remade'
      ? 'deleted in Stripe. It was made again'
      : 'disabled in Stripe. It was enabled again';
  const missed = canList
    ? 'What was missed was read from the list of events.'
    : 'What was missed is found by the nightly comparison.';
  return `${TOLD}${what} on ${moment(now)}. ${missed}`;
};

/** Whether a reason tells what a person did to our endpoint. */
export const isMended = (reason: string | null): boolean => reason?.startsWith(TOLD) === true;

const LIMIT = /reached the maximum of (\d+) .*webhook endpoints/;

const noWebhook = (failure: StripeFailure): string => {
  if (failure.kind === 'forbidden') return `The key lacks the permission ${failure.row} (Write) in Stripe.`;
  const limit = LIMIT.exec(failure.message)?.[1];
  if (limit === undefined) return `Stripe refuses our webhook endpoint: ${failure.message}`;
  return `The Stripe account has ${limit} webhook endpoints, which is its maximum; delete one that is not needed.`;
};

/** Why there is no webhook, and what remains. `canList`: whether the list of events can be read. */
export const noWebhookWords = (failure: StripeFailure, canList: boolean): string =>
  `${noWebhook(failure)} ${canList ? ASKING : NIGHTLY}`;
