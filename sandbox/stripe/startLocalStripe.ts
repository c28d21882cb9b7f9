import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AccountChoice } from './account.ts';
import type { Controlled } from './control/controlRoutes.ts';
import { serveControl } from './control/serveControl.ts';
import { createPlatform } from './createPlatform.ts';
import { isDashboardPath, serveDashboard } from './dashboard/serveDashboard.ts';
import type { Faults } from './faults/faults.ts';
import { serveCall } from './http/serveCall.ts';
import { addDefaultKeys, type ModeKeys } from './keys/defaultKeys.ts';
import type { Keyring, NewKey } from './keys/keyring.ts';
import { createLifeSwitch } from './life/lifeSwitch.ts';
import type { RateLimiter } from './limits/rateLimiter.ts';
import type { MovableClock } from './movableClock.ts';
import type { Source } from './objects/source.ts';
import type { Store } from './objects/store.ts';
import type { Platform } from './platform.ts';
import type { Calls } from './records/calls.ts';
import type { Journal } from './records/journal.ts';
import type { Courier } from './webhooks/courier.ts';

export type LocalStripeOptions = {
  /** The port on 127.0.0.1; a free one when absent. */
  port?: number;
  /** A population to begin with, belonging to the mode of `livemode`. */
  seed?: Source;
  /** The time underneath the sandbox's clock, epoch milliseconds; the machine's when absent. */
  clock?: () => number;
  /** Keys besides the default ones. */
  keys?: readonly NewKey[];
  account?: AccountChoice;
  /** The mode of the seed and of `keys.secret`, `keys.restricted` and `keys.publishable`; test when absent. */
  livemode?: boolean;
  /** Whether Stripe's rate limits hold; they do when absent. */
  rateLimits?: boolean;
  /** Whether webhook endpoints on this machine are refused, as Stripe itself would; they are not when absent. */
  publicUrlsOnly?: boolean;
};

/** A running local Stripe. The handles do in the same process what `/__control` does from another one. */
export type LocalStripe = {
  url: string;
  port: number;
  close(): Promise<void>;
  keys: ModeKeys & { live: ModeKeys; test: ModeKeys };
  /** The objects of the chosen mode. */
  store: Store;
  keyring: Keyring;
  clock: MovableClock;
  calls: Calls;
  journal: Journal;
  faults: Faults;
  limiter: RateLimiter;
  courier: Courier;
  /** Everything that it holds, and the chosen mode: for a life that goes on in it. */
  platform: Platform;
  livemode: boolean;
};

const serve = async (
  controlled: Controlled,
  closing: AbortSignal,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const address = request.url ?? '/';
  if (address.startsWith('/__control/')) await serveControl(controlled, request, response);
  else if (isDashboardPath(address)) await serveDashboard(controlled.platform.keyring, request, response);
  else await serveCall(controlled.platform, request, response, closing);
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/**
 * Starts a local Stripe on the loopback address: the API of Stripe as far as sandbox/stripe/README.md says, and
 * `/__control` to look into it and to disturb it.
 */
export const startLocalStripe = async (options: LocalStripeOptions = {}): Promise<LocalStripe> => {
  const { port: wanted = 0, livemode = false, rateLimits = true, publicUrlsOnly = false } = options;
  const { platform, courier } = createPlatform({ ...options, livemode, rateLimits, publicUrlsOnly });
  const byMode = addDefaultKeys(platform.keyring);
  for (const key of options.keys ?? []) platform.keyring.add(key);
  const closing = new AbortController();
  const life = createLifeSwitch({ platform, livemode });
  const controlled = { platform, courier, livemode, life };
  const server = createServer((request, response) => {
    serve(controlled, closing.signal, request, response).catch((thrown: unknown) => {
      process.stderr.write(`local Stripe: ${String(thrown)}\n`);
      response.destroy();
    });
  });
  const port = await listen(server, wanted);
  const { keyring, clock, calls, journal, faults, limiter } = platform;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    keys: { ...byMode[livemode ? 'live' : 'test'], ...byMode },
    store: platform.storeOf(livemode),
    ...{ keyring, clock, calls, journal, faults, limiter, courier, platform, livemode },
    close: async () => {
      controlled.life.pace({ perMinute: 0 });
      closing.abort();
      courier.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
