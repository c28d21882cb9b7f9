import type { StoredObject } from '../objects/source.ts';
import type { Store } from '../objects/store.ts';
import { type Alarm, createAlarm } from './alarm.ts';
import { afterAttempt, type Delivery } from './delivery.ts';
import { post } from './post.ts';

/** How deliveries are to be disturbed: copies sent besides, a wait before the first try, newest first, none at all. */
type Disturbance = { duplicates: number; delayMs: number; reversed: boolean; held: boolean };

export type Courier = {
  /** Queues an event for every endpoint that wants it; answers for how many. */
  send(event: StoredObject, livemode: boolean): number;
  /** Whether an event reached all its endpoints; undefined when it had none. */
  reachedAll(eventId: string): boolean | undefined;
  deliveries(): readonly Delivery[];
  disturb(change: Partial<Disturbance>): Disturbance;
  keepSecret(endpointId: string, secret: string): void;
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

type State = {
  deliveries: Delivery[];
  secrets: Map<string, string>;
  disturbance: Disturbance;
  alarm: Alarm;
  underWay: Set<Promise<void>>;
  closing: AbortController;
};

const wants = (endpoint: StoredObject, type: unknown): boolean => {
  const types = endpoint['enabled_events'];
  if (endpoint['status'] !== 'enabled' || !Array.isArray(types)) return false;
  return types.includes('*') || types.includes(type);
};

const attempt = async (around: Surroundings, state: State, delivery: Delivery): Promise<Delivery> => {
  const store = around.storeOf(delivery.livemode);
  const endpoint = store.find('webhook_endpoint', delivery.endpointId);
  const url = endpoint?.['url'];
  if (endpoint?.['status'] !== 'enabled' || typeof url !== 'string') return { ...delivery, state: 'failed' };
  const secret = state.secrets.get(delivery.endpointId) ?? '';
  const second = Math.floor(around.now() / 1000);
  const status = await post(url, secret, JSON.stringify(delivery.event), second, state.closing.signal);
  const done = afterAttempt(delivery, status, around.now());
  const event = store.find('event', delivery.event.id);
  if (done.state === 'succeeded' && event !== undefined) {
    const pending = event['pending_webhooks'];
    store.put({ ...event, pending_webhooks: typeof pending === 'number' ? Math.max(pending - 1, 0) : 0 });
  }
  return done;
};

const dueOf = ({ deliveries, disturbance }: State, now: number): Delivery[] => {
  if (disturbance.held) return [];
  const due = deliveries.filter((each) => each.state === 'pending' && each.dueAt <= now);
  return disturbance.reversed ? due.reverse() : due;
};

const createPump = (around: Surroundings, state: State): (() => void) => {
  const busy = new Set<Delivery>();
  const deliver = async (delivery: Delivery): Promise<void> => {
    const done = await attempt(around, state, delivery);
    busy.delete(delivery);
    Object.assign(delivery, done);
    pump();
  };
  const pump = (): void => {
    if (state.closing.signal.aborted) return;
    for (const delivery of dueOf(state, around.now())) {
      if (busy.has(delivery)) continue;
      busy.add(delivery);
      const running = deliver(delivery);
      state.underWay.add(running);
      void running.finally(() => state.underWay.delete(running));
    }
    const waiting = state.deliveries.filter((each) => each.state === 'pending' && !busy.has(each));
    const next = Math.min(...waiting.map((each) => each.dueAt));
    state.alarm.set(state.disturbance.held ? Number.POSITIVE_INFINITY : next - around.now(), pump);
  };
  return pump;
};

/** Makes the courier that carries events to webhook endpoints, signed, again and again until they are accepted. */
export const createCourier = (around: Surroundings): Courier => {
  const state: State = {
    deliveries: [],
    secrets: new Map(),
    disturbance: { duplicates: 0, delayMs: 0, reversed: false, held: false },
    alarm: createAlarm(),
    underWay: new Set(),
    closing: new AbortController(),
  };
  const pump = createPump(around, state);
  return {
    keepSecret: (endpointId, secret) => void state.secrets.set(endpointId, secret),
    wake: pump,
    deliveries: () => state.deliveries.map((each) => ({ ...each })),
    send: (event, livemode) => {
      const endpoints = [...around.storeOf(livemode).older('webhook_endpoint')];
      const takers = endpoints.filter((each) => wants(each, event['type']));
      const pending = { ...event, pending_webhooks: takers.length };
      const dueAt = around.now() + state.disturbance.delayMs;
      for (const { id: endpointId } of takers) {
        for (let copy = 0; copy <= state.disturbance.duplicates; copy += 1) {
          state.deliveries.push({
            event: pending,
            endpointId,
            livemode,
            state: 'pending',
            dueAt,
            attempts: [],
          });
        }
      }
      if (takers.length > 0) state.alarm.set(state.disturbance.delayMs, pump);
      return takers.length;
    },
    reachedAll: (eventId) => {
      const own = state.deliveries.filter((each) => each.event.id === eventId);
      return own.length === 0 ? undefined : own.every((each) => each.state === 'succeeded');
    },
    disturb: (change) => {
      state.disturbance = { ...state.disturbance, ...change };
      pump();
      return state.disturbance;
    },
    settled: async () => {
      pump();
      while (state.underWay.size > 0) await Promise.all(state.underWay);
    },
    close: () => {
      state.closing.abort();
      state.alarm.clear();
    },
  };
};
