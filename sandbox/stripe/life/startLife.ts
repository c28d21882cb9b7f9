import type { StoredObject } from '../objects/source.ts';
import type { Platform } from '../platform.ts';
import { everyHappening } from './everyHappening.ts';
import { createHand, isRefusal } from './hand.ts';
import type { Happening } from './happening.ts';
import { createWorld } from './world.ts';

/** The account in which a life goes on, and its mode. */
export type Living = { platform: Platform; livemode: boolean };

export type LifeOptions = {
  /** The same seed on the same account and clock gives the same life. */
  seed?: number;
  /** Happenings a minute of the machine's time; 0 when only `step` lets something happen. */
  perMinute: number;
};

/** What one step did. `refused` is Stripe's own sentence where the story ended in a refusal, as with a declined card. */
export type Happened = {
  happening: string;
  customer: string | null;
  events: { id: string; type: string }[];
  refused?: string;
};

export type Life = {
  /** Lets exactly one thing happen. */
  step(): Happened;
  /** Everything that has happened so far, the newest last; at most the last thousand. */
  happened(): readonly Happened[];
  /** So many a minute from now on. */
  pace(perMinute: number): void;
  stop(): void;
};

const mostRemembered = 1000;
const mostRecent = 60;

/** The customer of whom events tell. */
const ownerOf = (events: readonly StoredObject[]): string | null => {
  for (const { data } of events) {
    const told = typeof data === 'object' && data !== null && 'object' in data ? data.object : null;
    if (typeof told !== 'object' || told === null || !('object' in told)) continue;
    if (told.object === 'customer' && 'id' in told) return String(told.id);
    if ('customer' in told && typeof told.customer === 'string') return told.customer;
  }
  return null;
};

/** Chooses by weight; `spread` is from 0 to 1. */
const chooseOf = (happenings: readonly Happening[], spread: number): Happening | undefined => {
  const whole = happenings.reduce((sum, { weight }) => sum + weight, 0);
  let left = spread * whole;
  return happenings.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
};

/**
 * Lets life go on in an account: customers sign up, renew, fail to pay, change plans, leave and come back, through
 * the same code as the API's own writes, so that events and webhooks follow by themselves. Starts at once.
 */
export const startLife = ({ platform, livemode }: Living, { seed = 1, perMinute }: LifeOptions): Life => {
  let events: StoredObject[] = [];
  const recent: string[] = [];
  const told: Happened[] = [];
  const hand = createHand(platform, livemode, (event) => events.push(event));
  const world = createWorld(hand, seed, () => recent);

  const attempt = (happening: Happening): Happened | undefined => {
    events = [];
    const done = (customer: string | null, more: { refused?: string } = {}): Happened => ({
      happening: happening.name,
      customer,
      events: events.map((event) => ({ id: event.id, type: String(event['type']) })),
      ...more,
    });
    try {
      const customer = happening.happen(world);
      return customer === undefined ? undefined : done(customer);
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown;
      // What Stripe refused before anything was written did not happen.
      return events.length === 0 ? undefined : done(ownerOf(events), { refused: thrown.body.message });
    }
  };

  const step = (): Happened => {
    let left: readonly Happening[] = everyHappening;
    for (;;) {
      const chosen = chooseOf(left, world.upTo(1_000_000) / 1_000_000);
      if (chosen === undefined) throw new Error('There is nothing that could happen in this account');
      const happened = attempt(chosen);
      if (happened !== undefined) {
        remember(happened);
        return happened;
      }
      left = left.filter((each) => each !== chosen);
    }
  };

  const remember = (happened: Happened): void => {
    told.push(happened);
    if (told.length > mostRemembered) told.shift();
    const { customer } = happened;
    if (customer === null) return;
    const known = recent.indexOf(customer);
    if (known >= 0) recent.splice(known, 1);
    recent.unshift(customer);
    recent.length = Math.min(recent.length, mostRecent);
  };

  let timer: NodeJS.Timeout | undefined;
  const pace = (rate: number): void => {
    clearInterval(timer);
    if (rate > 0) timer = setInterval(step, 60_000 / rate).unref();
  };
  pace(perMinute);
  return { step, pace, happened: () => [...told], stop: () => pace(0) };
};
