import { type Outcome, success } from '../outcome.ts';
import type { StripeFailure } from './failures.ts';
import { stripeList } from './listPage.ts';
import { kindLists } from './mirrorKinds.ts';
import { kindPermission } from './readExpanded.ts';
import type { StripeReader } from './reader.ts';

/** So many customers of one address are told of. */
const MOST = 10;

/**
 * The ids of the customers with this e-mail address, the newest first, ten at most. Stripe compares letter by letter, so an
 * address that was written in capitals there is not found by its small letters.
 */
export const findByEmail = async (
  reader: StripeReader,
  email: string,
  signal?: AbortSignal,
): Promise<Outcome<string[], StripeFailure>> => {
  const { path } = kindLists.customer;
  const permission = kindPermission(kindLists.customer);
  const request = { path, endpoint: path, query: { email, limit: MOST }, permission, shape: stripeList };
  const outcome = await reader.read(request, signal);
  return outcome.ok ? success(outcome.value.value.data.map(({ id }) => id)) : outcome;
};
