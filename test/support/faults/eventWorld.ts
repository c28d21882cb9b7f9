import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { emitEvent } from '../../../sandbox/stripe/control/emitEvent.ts';
import { createHand, type Hand } from '../../../sandbox/stripe/life/hand.ts';
import type { StoredObject } from '../../../sandbox/stripe/objects/source.ts';
import { handleErrors } from '../../../server/http/middleware/handleErrors.ts';
import { stripeWebhook } from '../../../server/http/stripeWebhook.ts';
import { drainHubSpot } from '../../../server/sync/live/drainHubSpot.ts';
import { drainStripe } from '../../../server/sync/live/drainStripe.ts';
import { ensureLive } from '../../../server/sync/live/ensureLive.ts';
import { createReceiver } from '../../../server/sync/live/receiveEvents.ts';
import type { RunDeps } from '../../../server/sync/runImport.ts';
import { importAll } from './importAll.ts';
import { type ImportWorld, type ImportWorldOptions, startImportWorld } from './importWorld.ts';

type Wanted = Parameters<typeof emitEvent>[2];

/** A delivery by hand: the header as it should be when `signature` is absent, none when it is null. */
type Posted = { signature?: string | null; headers?: Record<string, string>; base?: string };

/**
 * A world of imports in which Stripe really delivers: our endpoint is there, and the receiver listens on loopback. The
 * clocks of both platforms are one.
 */
export type EventWorld = ImportWorld & {
  /** The pipelines of the process that receives. */
  live: RunDeps;
  /** Base address of the receiver. */
  base: string;
  /** Another process that receives, on the same database; answers its base address. */
  anotherReceiver(): Promise<string>;
  /** Writes in Stripe, as a person or Stripe itself does. */
  hand: Hand;
  /** An event that no write caused, kept and delivered as the courier is told. */
  emit(event: Wanted): StoredObject;
  /** What Stripe would sign this body with, `seconds` away from now. */
  sign(body: string | Buffer, seconds?: number): string;
  /** Delivers a body by hand. */
  post(body: string | Buffer, how?: Posted): Promise<{ status: number; retryAfter: string | null }>;
  /** Lets Stripe deliver, then drains until nothing is left that is due. */
  settle(): Promise<void>;
  /** Drains until nothing is left that is due. */
  drain(): Promise<void>;
  /** Every event of the inbox by id. */
  inbox(): Promise<Map<string, { state: string; reason: string | null; tries: number }>>;
};

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // A server that listens on TCP has an address of this kind.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** More slices than any test needs: what does not end is told instead of hanging. */
const SLICES = 200;

const drainAll = async (deps: RunDeps, portalId: bigint): Promise<void> => {
  const never = new AbortController().signal;
  for (let slice = 0; slice < SLICES; slice += 1) {
    const ends = [await drainStripe(deps, portalId, never), await drainHubSpot(deps, portalId, never)];
    if (ends.every((end) => end === 'done')) return;
  }
  throw new Error('the drains never came to an end');
};

/** Starts it all; with `imported` (the default) the account is imported already. */
export const startEventWorld = async ({
  imported = true,
  ...options
}: ImportWorldOptions & { imported?: boolean } = {}): Promise<EventWorld> => {
  const world = await startImportWorld(options);
  const { stripe, portalId, connectionId } = world;
  const servers: Server[] = [];
  const receiver = async (): Promise<{ base: string; deps: RunDeps }> => {
    const app = express();
    const server = createServer(app);
    servers.push(server);
    const base = await listen(server);
    const deps = world.replica({ stripeWebhookBase: base });
    app.use(stripeWebhook(createReceiver(deps), deps.log));
    app.use(handleErrors(deps.log));
    return { base, deps };
  };
  const { base, deps: live } = await receiver();
  const run = () => importAll(live, portalId, connectionId);
  if (imported) await run();
  else await ensureLive(live, portalId, connectionId);
  const row = await live.db.prisma.stripeConnection.findUniqueOrThrow({ where: { id: connectionId } });
  const now = world.hubspot.clock.now;
  const [secret = ''] = stripe.courier.secrets.of(row.endpointId ?? '', now());
  const sign: EventWorld['sign'] = (body, seconds = 0) => {
    const second = Math.floor(now() / 1000) + seconds;
    const v1 = createHmac('sha256', secret).update(`${second}.`).update(body).digest('hex');
    return `t=${second},v1=${v1}`;
  };
  const drain = () => drainAll(live, portalId);
  return {
    ...world,
    live,
    base,
    importAll: run,
    anotherReceiver: async () => (await receiver()).base,
    hand: createHand(stripe.platform, true, () => {}),
    emit: (event) => emitEvent(stripe.platform, true, event),
    sign,
    post: async (body, { signature = sign(body), headers = {}, base: to = base } = {}) => {
      const answer = await fetch(`${to}/webhooks/stripe/${row.webhookToken}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          ...(signature === null ? {} : { 'stripe-signature': signature }),
          ...headers,
        },
        body: typeof body === 'string' ? body : new Uint8Array(body),
      });
      await answer.text();
      return { status: answer.status, retryAfter: answer.headers.get('retry-after') };
    },
    drain,
    settle: async () => {
      await stripe.courier.settled();
      await drain();
    },
    inbox: async () => {
      const rows = await live.db.prisma.stripeEvent.findMany({ where: { connectionId } });
      return new Map(rows.map(({ eventId, state, reason, tries }) => [eventId, { state, reason, tries }]));
    },
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      }
      await world.close();
    },
  };
};
