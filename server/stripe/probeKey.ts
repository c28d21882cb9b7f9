import type Stripe from 'stripe';
import { z } from 'zod';
import { failed, type Outcome, success } from '../outcome.ts';
import type { StripeFailure } from './failures.ts';
import { stripeList } from './listPage.ts';
import { type Permission, permissions } from './permissions.ts';
import { probeWebhookWrite } from './probeWebhookWrite.ts';
import type { StripeReader } from './reader.ts';
import { type AccountObject, accountShape } from './shapes/account.ts';

/** What the key may do of one of the twelve rows; `unknown` when Stripe gave no answer to that question. */
export type ProbedRow = {
  permission: Permission;
  state: 'granted' | 'missing' | 'unknown';
  /** Stripe's own link to edit the key, when its refusal carried one. */
  fixUrl: string | null;
};

export type Probe = {
  /** All twelve, in the order of the table. */
  rows: ProbedRow[];
  /** The account as Stripe describes it, when the key may ask. */
  account: AccountObject | null;
  /** The account's id as a refusal named it. */
  accountId: string | null;
  /** The mode that the objects say they are of; null when there was no object. */
  livemode: boolean | null;
};

type Evidence = Omit<Probe, 'rows'>;
type Found = Outcome<{ state: 'granted' } & Partial<Evidence>, StripeFailure>;

const AT_ONCE = 4;
const withMode = z.looseObject({ livemode: z.boolean().optional() });

const probeList = async (reader: StripeReader, permission: Permission): Promise<Found> => {
  const outcome = await reader.read({ path: permission.probe, permission, shape: stripeList });
  if (!outcome.ok) return outcome;
  const livemode = withMode.safeParse(outcome.value.value.data[0]).data?.livemode ?? null;
  return success({ state: 'granted', livemode });
};

/** `GET /v1/account` may ask for more than Connect grants: then the list of accounts tells (reference/stripe.md §2.6). */
const probeConnect = async (reader: StripeReader, permission: Permission): Promise<Found> => {
  const own = await reader.read({ path: permission.probe, permission, shape: accountShape });
  if (own.ok) return success({ state: 'granted', account: own.value.value });
  if (own.failure.kind !== 'forbidden') return own;
  const accounts = await reader.read({ path: '/v1/accounts?limit=1', permission, shape: stripeList });
  if (accounts.ok) return success({ state: 'granted', accountId: own.failure.accountId });
  return accounts.failure.kind === 'forbidden' ? own : accounts;
};

const rowOf = (permission: Permission, found: Found): ProbedRow => {
  if (found.ok) return { permission, state: 'granted', fixUrl: null };
  const { failure } = found;
  if (failure.kind !== 'forbidden') return { permission, state: 'unknown', fixUrl: null };
  return { permission, state: 'missing', fixUrl: failure.fixUrl };
};

const evidenceOf = (found: Found[]): Evidence => {
  const granted = found.flatMap((each) => (each.ok ? [each.value] : []));
  const refusals = found.flatMap((each) =>
    each.ok || each.failure.kind !== 'forbidden' ? [] : [each.failure.accountId],
  );
  const account = granted.find((each) => each.account)?.account ?? null;
  const named = [account?.id, ...granted.map((each) => each.accountId), ...refusals];
  return {
    account,
    accountId: named.find((id) => typeof id === 'string') ?? null,
    livemode: granted.find((each) => typeof each.livemode === 'boolean')?.livemode ?? null,
  };
};

/** What a single answer says of the whole key: that it is no good, or that a row that must be known is not. */
const spoils = (permission: Permission, found: Found): boolean =>
  !found.ok &&
  (found.failure.kind === 'revoked' || (permission.blocker && found.failure.kind !== 'forbidden'));

/**
 * Asks Stripe what a key may do: one cheap read for each of the twelve permissions, at most four at once, and for the
 * webhook a write that cannot succeed (reference/stripe.md §2.4). Fails at the first 401, and when a blocker's
 * answer did not come; every other silence leaves its row `unknown`.
 */
export const probeKey = async (
  reader: StripeReader,
  client: Stripe,
): Promise<Outcome<Probe, StripeFailure>> => {
  const found = new Map<Permission, Found>();
  const waiting = [...permissions];
  let spoilt: StripeFailure | null = null;
  const probe = async (permission: Permission): Promise<Found> => {
    if (permission.section === 'Connect') return probeConnect(reader, permission);
    const read = await probeList(reader, permission);
    if (permission.section !== 'Webhook' || !read.ok) return read;
    const write = await probeWebhookWrite(client, permission);
    return write.ok ? success({ state: 'granted' }) : write;
  };
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next && spoilt === null; next = waiting.shift()) {
      const outcome = await probe(next);
      found.set(next, outcome);
      if (!outcome.ok && spoils(next, outcome)) spoilt ??= outcome.failure;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (spoilt !== null) return failed(spoilt);
  const rows = [...found].sort(([a], [b]) => permissions.indexOf(a) - permissions.indexOf(b));
  return success({
    rows: rows.map(([permission, outcome]) => rowOf(permission, outcome)),
    ...evidenceOf([...found.values()]),
  });
};
