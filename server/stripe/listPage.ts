import { z } from 'zod';
import { type Outcome, success } from '../outcome.ts';
import type { StripeFailure } from './failures.ts';
import type { Query } from './query.ts';
import type { StripeReader } from './reader.ts';
import type { StripeAnswer, StripeRead } from './readOnce.ts';

/** What Stripe sends of a list; its members are parsed one by one, so that one odd object does not spoil a page. */
export const stripeList = z
  .object({
    object: z.literal('list'),
    has_more: z.boolean(),
    data: z.array(z.looseObject({ id: z.string() })),
  })
  .refine(({ has_more: more, data }) => !more || data.length > 0, {
    message: 'empty although has_more is true',
    path: ['data'],
  });
export type StripeList = z.infer<typeof stripeList>;

type ListOutcome = Outcome<StripeAnswer<StripeList>, StripeFailure>;

/**
 * Reads all of a list that is known to be short enough to hold in memory: what an object embeds, when Stripe cut it
 * off (`has_more`). `after` is the id of the last member at hand.
 */
export const readRest = async (
  reader: StripeReader,
  request: Omit<StripeRead<StripeList>, 'shape'>,
  after: string,
  signal?: AbortSignal,
): Promise<Outcome<StripeList['data'], StripeFailure>> => {
  const members: StripeList['data'] = [];
  let cursor: string | null = after;
  while (cursor !== null) {
    const query: Query = { ...request.query, limit: 100, starting_after: cursor };
    const outcome: ListOutcome = await reader.read({ ...request, query, shape: stripeList }, signal);
    if (!outcome.ok) return outcome;
    const { data, has_more: more } = outcome.value.value;
    members.push(...data);
    cursor = more ? (data.at(-1)?.id ?? null) : null;
  }
  return success(members);
};
