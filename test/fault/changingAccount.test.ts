import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { everyHappening } from '../../sandbox/stripe/life/everyHappening.ts';
import { createWorld } from '../../sandbox/stripe/life/world.ts';
import { drainStripe } from '../../server/sync/live/drainStripe.ts';
import { type EventWorld, startEventWorld } from '../support/faults/eventWorld.ts';
import { expectInvariants, TELL_HISTORY } from '../support/faults/expectInvariants.ts';
import { held, mirrored } from '../support/stripeImport.ts';

let world: EventWorld;
afterEach(() => world.close());

/** What a fresh import cannot know: whose record it was before. Deleted customers are made here, unknown to HubSpot. */
const happenings = everyHappening.filter(({ name }) => !['customer_deleted', 'email_changed'].includes(name));
const MOST_DEEDS = 60;

describe('B3 an account in which things are made, changed and deleted while it is imported', () => {
  it('is in the end as Stripe has it: no older page undoes what was read later', async () => {
    world = await startEventWorld({ customers: 60, imported: false });
    const life = createWorld(world.hand, 11, () => []);
    const never = new AbortController().signal;
    let over = false;
    const importing = world.importAll().finally(() => {
      over = true;
    });
    const gone: string[] = [];
    for (let deed = 0; deed < MOST_DEEDS && !over; deed += 1) {
      happenings[(deed * 7) % happenings.length]?.happen(life);
      const { id } = world.hand.post('/v1/customers', { email: `stranger${deed}@nowhere.example` });
      if (deed % 2 === 0) {
        world.hand.remove(`/v1/customers/${String(id)}`);
        gone.push(String(id));
      }
      if (deed % 5 === 0) await drainStripe(world.live, world.portalId, never);
      await setImmediate();
    }
    await importing;
    await world.settle();
    expect(gone.length).toBeGreaterThan(0);
    const { db } = world.live;
    for (const kind of ['customer', 'subscription', 'invoice', 'charge'] as const)
      expect(await mirrored(db, kind)).toEqual(held(world.stripe, kind));
    await expectInvariants(world, { ignoring: TELL_HISTORY });
  });
});
