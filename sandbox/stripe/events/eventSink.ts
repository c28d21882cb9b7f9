import { render } from '../answers/render.ts';
import type { StoredObject } from '../objects/source.ts';
import type { Store } from '../objects/store.ts';

/** Something that happened: what Stripe would make an event of. */
type Happening = {
  livemode: boolean;
  type: string;
  object: StoredObject;
  /** The values before the change, for `*.updated`. */
  previous: Readonly<Record<string, unknown>> | undefined;
  /** The request that caused it. */
  origin: { id: string | null; idempotency_key: string | null };
};

export type EventSink = { emit(happening: Happening): void };

type Surroundings = {
  storeOf(livemode: boolean): Store;
  seconds(): number;
  newId(prefix: string): string;
  apiVersion: string;
  /** Hands an event over for delivery; answers to how many endpoints it goes. */
  deliver(event: StoredObject, livemode: boolean): number;
};

/**
 * Makes an event of each happening: kept for the Events API and delivered to the endpoints that want it. The
 * object is shown as it is answered without expansions.
 */
export const createEventSink = (around: Surroundings): EventSink => ({
  emit: ({ livemode, type, object, previous, origin }) => {
    const store = around.storeOf(livemode);
    const shown = render({ store, permit: () => undefined }, object);
    const event = {
      id: around.newId('evt'),
      object: 'event',
      api_version: around.apiVersion,
      created: around.seconds(),
      data: { object: shown, ...(previous === undefined ? {} : { previous_attributes: previous }) },
      livemode,
      pending_webhooks: 0,
      request: origin,
      type,
    };
    store.put(event);
    const pending = around.deliver(event, livemode);
    if (pending > 0) store.put({ ...event, pending_webhooks: pending });
  },
});
