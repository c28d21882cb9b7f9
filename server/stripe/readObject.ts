import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { failed, type Outcome, success } from '../outcome.ts';
import { completeObject } from './completeObject.ts';
import type { StripeFailure } from './failures.ts';
import { kindLists, type MirrorKind } from './mirrorKinds.ts';
import { type Denied, kindPermission, readExpanded } from './readExpanded.ts';
import type { StripeReader } from './reader.ts';
import { storableJson } from './storableJson.ts';

/** What Stripe has of an object now; `startedAt`: when the request for it started, milliseconds. */
export type ReadObject = { kind: MirrorKind; id: string; startedAt: number } & (
  | { state: 'found'; customerId: string | null; created: number; json: string }
  | { state: 'deleted' }
  /** It does not have the shape of its kind. */
  | { state: 'unreadable'; issue: string }
);

const raw = z.looseObject({ id: z.string(), deleted: z.boolean().optional() });

const isMissing = (failure: StripeFailure): boolean =>
  failure.kind === 'rejected' && (failure.status === 404 || failure.code === 'resource_missing');

/**
 * Reads one object of the mirror with what the list of its kind would bring (expansions, all of an embedded list). One
 * that Stripe has no more is `deleted`: a stub, or 404 (reference/stripe.md §3.1). `denied` grows when Stripe
 * refuses an expansion.
 */
export const readObject = async (
  reader: StripeReader,
  kind: MirrorKind,
  id: string,
  { denied, clock, signal }: { denied: Denied; clock: Clock; signal?: AbortSignal },
): Promise<Outcome<ReadObject, StripeFailure>> => {
  const list = kindLists[kind];
  const before = clock();
  const requestOf = (expand: string[]) => ({
    path: `${list.path}/${encodeURIComponent(id)}`,
    endpoint: `${list.path}/{id}`,
    query: { expand: expand.map((path) => path.replace(/^data\./, '')) },
    permission: kindPermission(list),
    shape: raw,
  });
  const outcome = await readExpanded(reader, list, denied, requestOf, signal);
  if (!outcome.ok) {
    if (!isMissing(outcome.failure)) return outcome;
    return success({ kind, id, startedAt: before, state: 'deleted' });
  }
  const { value, startedAt } = outcome.value;
  const about = { kind, id, startedAt };
  if (value.deleted === true) return success({ ...about, state: 'deleted' });
  const expandable = !denied.has('rak_coupon_read');
  const complete = await completeObject(reader, list, kindPermission(list), value, expandable, signal);
  if (!complete.ok) return failed(complete.failure);
  const parsed = list.shape.safeParse(complete.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') ?? '';
    return success({ ...about, state: 'unreadable', issue: `${where}: ${issue?.message ?? ''}` });
  }
  const { created, customer } = parsed.data;
  return success({
    ...about,
    state: 'found',
    customerId: customer ?? null,
    created,
    json: storableJson(parsed.data),
  });
};
