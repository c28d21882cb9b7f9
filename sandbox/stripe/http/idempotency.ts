import { StripeError } from '../answers/stripeError.ts';
import type { Reply } from './reply.ts';

const dayInSeconds = 86_400;

type Remembered = { fingerprint: string; reply: Reply; until: number };

export type Idempotency = {
  /**
   * The reply that was sent for this key before, undefined for a new key. Throws the 400 when the key came with
   * another request. `now` in epoch seconds.
   */
  recall(key: string, fingerprint: string, now: number): Reply | undefined;
  remember(key: string, fingerprint: string, reply: Reply, now: number): void;
};

/** Makes the memory of idempotency keys, which Stripe keeps for 24 hours (stripe.md §3). */
export const createIdempotency = (): Idempotency => {
  const remembered = new Map<string, Remembered>();
  return {
    recall: (key, fingerprint, now) => {
      const known = remembered.get(key);
      if (known === undefined || known.until <= now) return undefined;
      if (known.fingerprint === fingerprint) return known.reply;
      throw new StripeError(400, {
        message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
        type: 'idempotency_error',
      });
    },
    remember: (key, fingerprint, reply, now) => {
      remembered.set(key, { fingerprint, reply, until: now + dayInSeconds });
    },
  };
};
