import type { StoredObject } from '../objects/source.ts';
import type { Store } from '../objects/store.ts';
import { createAlarm } from './alarm.ts';
import { afterAttempt, type Delivery } from './delivery.ts';
import { createDueQueue } from './dueQueue.ts';
import { createLanes } from './lanes.ts';
import { createPoster, type Poster } from './post.ts';
import { createSecrets, type Secrets } from './secrets.ts';

/**
 * How deliveries are to be disturbed: copies sent besides, a wait before the first try, newest first, none for now,
 * and none ever as if every receiver were down and Stripe had stopped trying.
 */
type Disturbance = {
  duplicates: number;
  delayMs: number;
  reversed: boolean;
  held: boolean;
  failing: boolean;
};

export type Courier = {
  /** Queues an event for every endpoint that wants it; answers for how many. */
  send(event: StoredObject, livemode: boolean): number;
  /** Whether an event reached all its endpoints; undefined when it had none. */
  reachedAll(eventId: string): boolean | undefined;
  deliveries(): readonly Delivery[];
  disturb(change: Partial<Disturbance>): Disturbance;
  secrets: Secrets;
  /** Tries what has become due, as after the clock was moved. */
  wake(): void;
  /** Resolves when nothing is under way and nothing is due. */
  settled(): Promise<void>;
  close(): void;
};

type Surroundings = {
  storeOf(livemode: boolean): Store;
  now(): number;
};

/** So many posts to one host at a time. */
const atOnce = 20;

const wants = (endpoint: StoredObject, type: unknown): boolean => {
  const types = endpoint['enabled_events'];
  if (endpoint['status'] !== 'enabled' || !Array.isArray(types)) return false;
  return types.includes('*') || types.includes(type);
};

/** Where a delivery goes; undefined when its endpoint is disabled or gone. */
const addressOf = (around: Surroundings, { livemode, endpointId }: Delivery): string | undefined => {
  const endpoint = around.storeOf(livemode).find('webhook_endpoint', endpointId);
  const url = endpoint?.['url'];
  return endpoint?.['status'] === 'enabled' && typeof url === 'string' ? url : undefined;
};

const hostOf = (address: string | undefined): string => (address === undefined ? '' : new URL(address).host);

/** Tells the event that one endpoint less is waited for. */
const noteReached = (store: Store, eventId: string): void => {
  const event = store.find('event', eventId);
  if (event === undefined) return;
  const pending = event['pending_webhooks'];
  store.put({ ...event, pending_webhooks: typeof pending === 'number' ? Math.max(pending - 1, 0) : 0 });
};

type Carrying = { around: Surroundings; poster: Poster; secrets: Secrets; disturbance: Disturbance };

/** Makes one try. Changes the delivery by how it ended. */
const attempt = async (carrying: Carrying, delivery: Delivery): Promise<void> => {
  const { around, poster, secrets, disturbance } = carrying;
  const address = addressOf(around, delivery);
  if (address === undefined) {
    delivery.state = 'failed';
    return;
  }
  if (disturbance.failing) {
    Object.assign(delivery, { state: 'failed', attempts: [...delivery.attempts, 0] });
    return;
  }
  const now = around.now();
  const status = await poster.post(address, JSON.stringify(delivery.event), {
    secrets: secrets.of(delivery.endpointId, now),
    second: Math.floor(now / 1000),
    withV0: !delivery.livemode,
  });
  Object.assign(delivery, afterAttempt(delivery, status, around.now()));
  if (delivery.state === 'succeeded') noteReached(around.storeOf(delivery.livemode), delivery.event.id);
};

/** Brings each delivery to its lane when it is due, and back to the waiting ones while it is not done. */
const createSchedule = (carrying: Carrying) => {
  const { around, disturbance, poster } = carrying;
  const waiting = createDueQueue();
  const alarm = createAlarm();
  const never = Number.POSITIVE_INFINITY;
  let alarmAt = never;
  let isClosed = false;
  const isHeld = () => disturbance.held || isClosed;
  const setAlarm = (): void => {
    const next = waiting.nextDueAt();
    if (next >= alarmAt || isHeld()) return;
    alarmAt = next;
    alarm.set(next - around.now(), pump);
  };
  const wait = (delivery: Delivery): void => {
    waiting.add(delivery);
    setAlarm();
  };
  const act = async (delivery: Delivery): Promise<void> => {
    await attempt(carrying, delivery);
    if (delivery.state === 'pending') wait(delivery);
  };
  const lanes = createLanes<Delivery>({ atOnce, isHeld, isReversed: () => disturbance.reversed, act });
  const pump = (): void => {
    alarm.clear();
    alarmAt = never;
    if (isHeld()) return;
    for (const each of waiting.takeDue(around.now())) lanes.add(hostOf(addressOf(around, each)), each);
    lanes.run();
    setAlarm();
  };
  const close = (): void => {
    isClosed = true;
    alarm.clear();
    poster.close();
  };
  return { wait, pump, close, idle: lanes.idle };
};

/**
 * Makes the courier that carries events to webhook endpoints, signed, again and again until they are accepted: at
 * once and twenty at a time to each host. What a delivery costs does not grow with how many there were.
 */
export const createCourier = (around: Surroundings): Courier => {
  const all: Delivery[] = [];
  const byEvent = new Map<string, Delivery[]>();
  const disturbance: Disturbance = {
    ...{ duplicates: 0, delayMs: 0 },
    ...{ reversed: false, held: false, failing: false },
  };
  const secrets = createSecrets();
  const schedule = createSchedule({ around, poster: createPoster(), secrets, disturbance });
  const queue = (event: StoredObject, endpointId: string, livemode: boolean): void => {
    const dueAt = around.now() + disturbance.delayMs;
    const delivery: Delivery = { event, endpointId, livemode, state: 'pending', dueAt, attempts: [] };
    all.push(delivery);
    const own = byEvent.get(event.id) ?? [];
    byEvent.set(event.id, own);
    own.push(delivery);
    schedule.wait(delivery);
  };
  return {
    secrets,
    wake: schedule.pump,
    deliveries: () => all.map((each) => ({ ...each })),
    send: (event, livemode) => {
      const endpoints = [...around.storeOf(livemode).older('webhook_endpoint')];
      const takers = endpoints.filter((each) => wants(each, event['type']));
      const pending = { ...event, pending_webhooks: takers.length };
      for (const { id } of takers) {
        for (let copy = 0; copy <= disturbance.duplicates; copy += 1) queue(pending, id, livemode);
      }
      return takers.length;
    },
    reachedAll: (eventId) => byEvent.get(eventId)?.every(({ state }) => state === 'succeeded'),
    disturb: (change) => {
      Object.assign(disturbance, change);
      schedule.pump();
      return { ...disturbance };
    },
    settled: async () => {
      schedule.pump();
      await schedule.idle();
    },
    close: schedule.close,
  };
};
