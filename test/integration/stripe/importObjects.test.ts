import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generatedSource } from '../../../sandbox/stripe/generator/generatedSource.ts';
import { type LocalStripe, startLocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import type { Database } from '../../../server/store/database/openDatabase.ts';
import { importObjects } from '../../../server/sync/importObjects.ts';
import type { StripeDeps } from '../../../server/sync/stripeDeps.ts';
import { addPortal, connectAndRequest, held, mirrored, stripeDeps } from '../../support/stripeImport.ts';
import { testDatabase } from '../../support/testDatabase.ts';

const kinds = ['customer', 'subscription', 'invoice', 'charge'] as const;

let db: Database;
let stripe: LocalStripe;
let deps: StripeDeps;

const start = async (customers: number): Promise<void> => {
  stripe = await startLocalStripe({
    seed: generatedSource({ customers, livemode: true, now: Math.floor(Date.now() / 1000) }),
    livemode: true,
    rateLimits: false,
  });
  deps = stripeDeps(db, stripe.url, { timeoutMs: 2000 });
};

beforeEach(async () => {
  db = await testDatabase();
  await addPortal(db);
});
afterEach(async () => {
  deps?.stripe.close();
  await stripe?.close();
});

const expectWholeMirror = async (): Promise<void> => {
  for (const kind of kinds) expect(await mirrored(db, kind)).toEqual(held(stripe, kind));
};

describe('reading an account', () => {
  it('mirrors every object once, with no more calls than pages', async () => {
    await start(230);
    const { runId } = await connectAndRequest(deps, stripe.keys.restricted);
    stripe.calls.reset();
    expect(await importObjects(deps, runId)).toEqual({ state: 'read' });
    await expectWholeMirror();
    const slices = await db.prisma.importSlice.findMany({ where: { runId } });
    expect(slices.every(({ done }) => done)).toBe(true);
    console.log(JSON.stringify(stripe.calls.read()), slices.length);
  });
});
