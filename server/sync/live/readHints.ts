import type { Outcome } from '../../outcome.ts';
import { listLiveSubscriptions } from '../../store/mirror/listLiveSubscriptions.ts';
import { listStored } from '../../store/mirror/listStored.ts';
import type { HintKind } from '../../stripe/events/eventHint.ts';
import type { StripeFailure } from '../../stripe/failures.ts';
import type { MirrorKind } from '../../stripe/mirrorKinds.ts';
import type { Denied } from '../../stripe/readExpanded.ts';
import type { StripeReader } from '../../stripe/reader.ts';
import { type ReadObject, readObject } from '../../stripe/readObject.ts';
import type { Deps } from '../deps.ts';

/** What is to be read again. */
export type Hint = { kind: HintKind; objectId: string };

type ObjectKey = `${MirrorKind}:${string}`;

/** What came of reading, by object, and which objects each hint stands for. */
export type HintReads = {
  outcomes: Map<ObjectKey, Outcome<ReadObject, StripeFailure>>;
  /** The outcomes of one hint: none failed, or the first that did. */
  of(hint: Hint): Outcome<ReadObject, StripeFailure>[];
};

/** A connection as far as its objects are read. */
export type ReadFrom = { connectionId: string; reader: StripeReader; denied: Denied; signal?: AbortSignal };

const keyOf = (kind: MirrorKind, id: string): ObjectKey => `${kind}:${id}`;

/** The objects that hints stand for: one each, but a customer with its subscriptions where both changed. */
const objectsOf = async (
  { db }: Deps,
  connectionId: string,
  hints: readonly Hint[],
): Promise<Map<Hint, ObjectKey[]>> => {
  const objects = new Map<Hint, ObjectKey[]>();
  for (const hint of hints) {
    const { kind, objectId } = hint;
    if (kind !== 'customer_subscriptions') objects.set(hint, [keyOf(kind, objectId)]);
    else {
      const ids = await listLiveSubscriptions(db, connectionId, [objectId]);
      objects.set(hint, [keyOf('customer', objectId), ...ids.map((id) => keyOf('subscription', id))]);
    }
  }
  return objects;
};

/** Customers of what was read whom the mirror does not know: their own event was lost, or is still to come. */
const strangers = async (
  { db }: Deps,
  connectionId: string,
  outcomes: HintReads['outcomes'],
): Promise<string[]> => {
  const named = new Set<string>();
  for (const outcome of outcomes.values()) {
    if (outcome.ok && outcome.value.state === 'found' && outcome.value.customerId !== null)
      named.add(outcome.value.customerId);
  }
  const lacking = [...named].filter((id) => !outcomes.has(keyOf('customer', id)));
  const known = new Set((await listStored(db.pool, connectionId, 'customer', lacking)).map(({ id }) => id));
  return lacking.filter((id) => !known.has(id));
};

/**
 * Reads the objects behind hints again, each once however many hints name it, several at a time within the account's
 * limits; a customer that the mirror does not know yet is read along with what is his. Speaks to Stripe, stores nothing.
 */
export const readHints = async (
  deps: Deps,
  { connectionId, reader, denied, signal }: ReadFrom,
  hints: readonly Hint[],
): Promise<HintReads> => {
  const objects = await objectsOf(deps, connectionId, hints);
  const outcomes: HintReads['outcomes'] = new Map();
  const options = { denied, clock: deps.clock, ...(signal ? { signal } : {}) };
  const readAll = (keys: readonly ObjectKey[]): Promise<unknown> =>
    Promise.all(
      keys.map(async (key) => {
        const at = key.indexOf(':');
        // The key was made of a kind and an id by `keyOf`.
        const kind = key.slice(0, at) as MirrorKind;
        outcomes.set(key, await readObject(reader, kind, key.slice(at + 1), options));
      }),
    );
  await readAll([...new Set([...objects.values()].flat())]);
  await readAll((await strangers(deps, connectionId, outcomes)).map((id) => keyOf('customer', id)));
  return {
    outcomes,
    of: (hint) => (objects.get(hint) ?? []).flatMap((key) => outcomes.get(key) ?? []),
  };
};
