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

export type EventSink = {
  /** Makes an event of a happening and sends it; answers the event. */
  emit(happening: Happening): StoredObject;
  /** Keeps an event as it is and sends it; answers it. */
  send(event: StoredObject, livemode: boolean): StoredObject;
};

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
export const createEventSink = (around: Surroundings): EventSink => {
  const send: EventSink['send'] = (event, livemode) => {
    const store = around.storeOf(livemode);
    store.put(event);
    const pending = around.deliver(event, livemode);
    if (pending === 0) return event;
    const sent = { ...event, pending_webhooks: pending };
    store.put(sent);
    return sent;
  };
  return {
    send,
    emit: ({ livemode, type, object, previous, origin }) => {
      const shown = render({ store: around.storeOf(livemode), permit: () => undefined }, object);
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
      return send(event, livemode);
    },
  };
};
