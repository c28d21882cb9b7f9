import { clearSyncPermissions } from '../../sandbox/stripe/keys/permissions.ts';
import {
  type LocalStripe,
  type LocalStripeOptions,
  startLocalStripe,
} from '../../sandbox/stripe/startLocalStripe.ts';
import type { Database } from '../../server/store/database/openDatabase.ts';
import { connectStripe } from '../../server/sync/connectStripe.ts';
import type { StripeDeps } from '../../server/sync/stripeDeps.ts';
import { addPortal, PORTAL, stripeDeps } from './stripeImport.ts';
import { testDatabase } from './testDatabase.ts';

/** An empty Stripe in live mode, connected to a portal by the restricted key; nothing was read yet. */
export type LiveWorld = {
  db: Database;
  stripe: LocalStripe;
  deps: StripeDeps;
  connectionId: string;
  /** Puts another key in the connected one's place. */
  connect(key: string): Promise<void>;
  /** A new key that lacks some of the twelve permissions. */
  keyWithout(...missing: string[]): string;
  /** The connection as it is stored. */
  row(): ReturnType<Database['prisma']['stripeConnection']['findUniqueOrThrow']>;
  endpoints(): ReturnType<typeof endpointsOf>;
  ourUrl(): Promise<string>;
  /** Adds an endpoint that is somebody else's. */
  addForeign(name: string): Promise<{ id: string }>;
  close(): Promise<void>;
};

const endpointsOf = ({ store }: LocalStripe) => [...store.older('webhook_endpoint')];

/** Starts it; `options` are the local Stripe's. */
export const startLiveWorld = async (options: LocalStripeOptions = {}): Promise<LiveWorld> => {
  const db = await testDatabase();
  await addPortal(db);
  const stripe = await startLocalStripe({ livemode: true, rateLimits: false, ...options });
  const deps = stripeDeps(db, stripe.url);
  const connect = async (key: string): Promise<string> => {
    const outcome = await connectStripe(deps, PORTAL, key);
    if (outcome.state !== 'connected') throw new Error(outcome.problem.message);
    stripe.journal.clear();
    stripe.calls.reset();
    return outcome.connection.id;
  };
  const connectionId = await connect(stripe.keys.restricted);
  const row = () => db.prisma.stripeConnection.findUniqueOrThrow({ where: { id: connectionId } });
  return {
    db,
    stripe,
    deps,
    connectionId,
    connect: async (key) => void (await connect(key)),
    keyWithout: (...missing) =>
      stripe.keyring.add({
        livemode: true,
        permissions: clearSyncPermissions.filter((permission) => !missing.includes(permission)),
      }).key,
    row,
    endpoints: () => endpointsOf(stripe),
    ourUrl: async () => `${deps.stripeWebhookBase}/webhooks/stripe/${(await row()).webhookToken}`,
    addForeign: (name) =>
      deps.stripe.client(stripe.keys.secret).webhookEndpoints.create({
        url: `https://${name}.example/hook`,
        enabled_events: ['*'],
        metadata: { owner: name },
      }),
    close: async () => {
      deps.stripe.close();
      await stripe.close();
    },
  };
};
