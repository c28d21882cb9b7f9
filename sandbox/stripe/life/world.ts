import { seededRandom } from '../../hubspot/seededRandom.ts';
import { positionOf } from '../objects/position.ts';
import type { StoredObject } from '../objects/source.ts';
import { type Shape, typed, typedOfCustomer } from '../objects/typed.ts';
import type { Hand } from './hand.ts';

export type Customer = Shape<'customer'>;
export type Subscription = Shape<'subscription'>;

/** What a happening has at hand: the account, and chance that repeats for the same seed. */
export type World = Hand & {
  /** A whole number below `below`. */
  upTo(below: number): number;
  /** True so often, from 0 to 1. */
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item | undefined;
  /** Finds a living customer of whom `look` answers something, among a neighbourhood chosen by chance. */
  someone<Found>(look: (customer: Customer) => Found | undefined): Found | undefined;
  /** Finds a subscription that will do, with its customer. */
  subscription(
    suits: (subscription: Subscription, customer: Customer) => boolean,
  ): { subscription: Subscription; customer: Customer } | undefined;
};

/** How many customers are looked at before a happening is given up. */
const neighbourhood = 120;

const isAlive = (customer: StoredObject): boolean => customer['deleted'] !== true;

/** Some customers around a place chosen by chance, which costs the same in any size of account. */
function* someCustomers({ store }: Hand, random: () => number): Iterable<StoredObject> {
  const [newest] = store.older('customer');
  const [oldest] = store.newer('customer');
  if (newest === undefined || oldest === undefined) return;
  const from = positionOf(oldest).created;
  const to = positionOf(newest).created + 1;
  const place = { created: from + Math.floor(random() * (to - from + 1)), id: '' };
  let left = neighbourhood;
  for (const customer of store.older('customer', place)) {
    if (left-- === 0) return;
    yield customer;
  }
  for (const customer of store.older('customer')) {
    if (left-- === 0) return;
    yield customer;
  }
}

/**
 * Makes the world of a life. `recent` answers the ids of customers to whom something just happened: half of the
 * time the story goes on with one of them.
 */
export const createWorld = (hand: Hand, seed: number, recent: () => readonly string[]): World => {
  const random = seededRandom(seed);
  const chance = (share: number) => random() < share;
  const recentOnes = (): StoredObject[] => recent().flatMap((id) => hand.store.find('customer', id) ?? []);
  const candidates = function* (): Iterable<StoredObject> {
    const knownFirst = chance(0.5);
    if (knownFirst) yield* recentOnes();
    yield* someCustomers(hand, random);
    if (!knownFirst) yield* recentOnes();
  };
  const someone: World['someone'] = (look) => {
    for (const customer of candidates()) {
      if (!isAlive(customer)) continue;
      const found = look(typed('customer', customer));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    ...hand,
    upTo: (below) => Math.floor(random() * below),
    chance,
    pick: (items) => items[Math.floor(random() * items.length)],
    someone,
    subscription: (suits) =>
      someone((customer) => {
        const own = typedOfCustomer(hand.store, 'subscription', customer.id);
        const subscription = own.find((each) => suits(each, customer));
        return subscription && { subscription, customer };
      }),
  };
};
