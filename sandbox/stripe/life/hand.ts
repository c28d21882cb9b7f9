import { StripeError } from '../answers/stripeError.ts';
import { type Parameters, refuseUnknown } from '../http/parameters.ts';
import { requestOf } from '../http/requestOf.ts';
import type { ApiKey } from '../keys/keyring.ts';
import type { StoredObject } from '../objects/source.ts';
import type { Store } from '../objects/store.ts';
import type { Platform } from '../platform.ts';
import type { Writer } from '../writes/writer.ts';

/** Writes in the account without a call over the network: no rate limit, no fault, no entry in the journal. */
export type Hand = {
  store: Store;
  /** Epoch seconds. */
  now(): number;
  /** What a person or the business's own program asks for, through the very route of the API. Throws its refusal. */
  post(path: string, parameters?: Parameters): StoredObject;
  remove(path: string, parameters?: Parameters): void;
  /** What Stripe does by itself: its events name no request. */
  itself<Done>(act: (writer: Writer) => Done): Done;
};

const keyOf = (livemode: boolean): ApiKey => ({
  id: 'mk_dashboard',
  key: `sk_${livemode ? 'live' : 'test'}_Dashboard`,
  kind: 'secret',
  livemode,
  permissions: new Set(),
  denialText: '2026',
  state: 'active',
  connectColumn: false,
  accountNeedsKyc: false,
});

const isObject = (answer: Record<string, unknown>): answer is StoredObject =>
  typeof answer['id'] === 'string' && typeof answer['object'] === 'string';

/** Makes a hand for a mode of the account. `heard` is told of every event that it causes. */
export const createHand = (
  platform: Platform,
  livemode: boolean,
  heard: (event: StoredObject) => void,
): Hand => {
  const key = keyOf(livemode);
  const call = (method: 'POST' | 'DELETE', address: string, parameters: Parameters): StoredObject => {
    const matched = platform.router.match(method, address);
    if (matched === undefined) throw new Error(`The local Stripe has no ${method} ${address}`);
    const { route, path } = matched;
    refuseUnknown(parameters, platform.router.known(route));
    const origin = { id: platform.newId('req'), idempotency_key: null };
    const answer = route.handle(requestOf(platform, { key, path, parameters, origin, heard }));
    if (!isObject(answer)) throw new Error(`${method} ${address} answered no object`);
    return answer;
  };
  return {
    store: platform.storeOf(livemode),
    now: platform.clock.seconds,
    post: (address, parameters = {}) => call('POST', address, parameters),
    remove: (address, parameters = {}) => void call('DELETE', address, parameters),
    itself: (act) => {
      const origin = { id: null, idempotency_key: null };
      return act(requestOf(platform, { key, path: {}, parameters: {}, origin, heard }).writer);
    },
  };
};

/** Whether something was refused by Stripe, as a declined card is; anything else thrown is a bug. */
export const isRefusal = (thrown: unknown): thrown is StripeError => thrown instanceof StripeError;
