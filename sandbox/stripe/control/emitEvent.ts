import { render } from '../answers/render.ts';
import { ownVersion } from '../http/apiVersion.ts';
import { type StoredObject, stripeKinds } from '../objects/source.ts';
import type { Store } from '../objects/store.ts';
import type { Platform } from '../platform.ts';
import type { WantedEvent } from './schemas.ts';

/** An object as it is, or as it was before it was taken away. */
const findAnywhere = (store: Store, id: string): StoredObject | undefined => {
  for (const kind of stripeKinds) {
    const found = store.find(kind, id) ?? store.removed(kind, id);
    if (found !== undefined) return found;
  }
  return undefined;
};

const shownObject = (store: Store, object: WantedEvent['object']): unknown => {
  if (typeof object !== 'string') return object;
  const found = findAnywhere(store, object);
  if (found === undefined) throw new Error(`There is no object ${object}`);
  return render({ store, permit: () => undefined }, found);
};

/**
 * Makes an event that no write caused: of any type, about an object by id as it is answered or about anything at all
 * (taken as it is), old, of another version, account or mode. It is kept and delivered in the mode of the account
 * (`livemode`), whatever mode it claims. Answers the event. Throws for an id that nothing has.
 */
export const emitEvent = (platform: Platform, livemode: boolean, wanted: WantedEvent): StoredObject => {
  const { previous_attributes: previous, account } = wanted;
  const object = shownObject(platform.storeOf(livemode), wanted.object);
  return platform.events.send(
    {
      id: wanted.id ?? platform.newId('evt'),
      object: 'event',
      ...(account === undefined ? {} : { account }),
      api_version: wanted.api_version === undefined ? ownVersion : wanted.api_version,
      created: wanted.created ?? platform.clock.seconds(),
      data: { object, ...(previous === undefined ? {} : { previous_attributes: previous }) },
      livemode: wanted.livemode ?? livemode,
      pending_webhooks: 0,
      request: { id: null, idempotency_key: null },
      type: wanted.type,
    },
    livemode,
  );
};
