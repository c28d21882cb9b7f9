import type { Clock } from '../clock.ts';
import { type Outcome, success } from '../outcome.ts';
import type { StripeFailure } from './failures.ts';
import { kindLists, type MirrorKind } from './mirrorKinds.ts';
import type { Denied } from './readExpanded.ts';
import type { StripeReader } from './reader.ts';
import { type ReadObject, readObject } from './readObject.ts';
import { readSlicePage } from './readSlicePage.ts';
import type { Slice } from './slices.ts';

/** Newest pages of each kind: somebody waits for the answer, and what is older has been read by the import. */
const PAGES = 3;

export type ReadingOptions = { denied: Denied; clock: Clock; signal?: AbortSignal };

const isGone = (failure: StripeFailure): boolean =>
  failure.kind === 'rejected' && (failure.status === 404 || failure.code === 'resource_missing');

/** The newest objects of a kind that belong to a customer. */
const readOwn = async (
  reader: StripeReader,
  kind: MirrorKind,
  customer: string,
  { denied, clock, signal }: ReadingOptions,
): Promise<Outcome<ReadObject[], StripeFailure>> => {
  const found: ReadObject[] = [];
  // A little ahead of our clock: Stripe's may be.
  const lte = Math.floor(clock() / 1000) + 3_600;
  const slice: Slice = { gte: null, lte, cursor: null, reached: null, rows: 0 };
  for (let pages = 0; pages < PAGES; pages += 1) {
    const page = await readSlicePage(reader, kind, slice, denied, signal, { customer });
    if (!page.ok) return isGone(page.failure) ? success(found) : page;
    const { objects, unreadable, startedAt, hasMore, last } = page.value;
    found.push(...objects.map((object): ReadObject => ({ ...object, kind, startedAt, state: 'found' })));
    found.push(
      ...unreadable.map(({ id, issue }): ReadObject => ({ kind, id, startedAt, state: 'unreadable', issue })),
    );
    if (!hasMore || last === null) break;
    slice.cursor = last.id;
  }
  return success(found);
};

/**
 * Reads a customer and the newest of what belongs to it, as the import would: subscriptions, invoices and charges. A kind
 * that the key may not read is left out. Fails with the first answer that is none.
 */
export const readCustomer = async (
  reader: StripeReader,
  customerId: string,
  options: ReadingOptions,
): Promise<Outcome<ReadObject[], StripeFailure>> => {
  const kinds = (['subscription', 'invoice', 'charge'] as const).filter(
    (kind) => !options.denied.has(kindLists[kind].permission),
  );
  const [customer, ...own] = await Promise.all([
    readObject(reader, 'customer', customerId, options),
    ...kinds.map((kind) => readOwn(reader, kind, customerId, options)),
  ]);
  if (!customer.ok) return customer;
  const reads = [customer.value];
  for (const outcome of own) {
    if (!outcome.ok) return outcome;
    reads.push(...outcome.value);
  }
  return success(reads);
};
