import { afterEach, describe, expect, it } from 'vitest';
import { expectInvariants, TELL_HISTORY } from '../support/faults/expectInvariants.ts';
import { type ProcessWorld, startProcessWorld } from '../support/faults/processWorld.ts';

let world: ProcessWorld;
afterEach(() => world.close());

const cancelAtPeriodEnd = async (): Promise<void> => {
  const { store, url, keys } = world.stripe;
  const active = [...store.older('subscription')].find(
    ({ status, cancel_at_period_end: ends }) => status === 'active' && ends === false,
  );
  const answer = await fetch(`${url}/v1/subscriptions/${active?.id}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${keys.secret}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'cancel_at_period_end=true',
  });
  expect(answer.status).toBe(200);
};

describe('D4 SIGKILL between the commit of an event and its 200', () => {
  it('makes Stripe deliver it again, which changes nothing more', async () => {
    world = await startProcessWorld({ customers: 40 });
    const [server] = world.servers;
    const { front } = world.network;
    await world.connectAndImport();
    expect(await world.importEnded()).toBe('complete');
    front.meet({ kind: 'holdAnswers', to: 'POST /webhooks/stripe/' });
    await cancelAtPeriodEnd();
    await expect.poll(() => front.held(), { interval: 10, timeout: 10_000 }).toBeGreaterThan(0);
    const { courier } = world.stripe;
    // Nothing is delivered while nobody is there: Stripe's next try but one is minutes away.
    courier.disturb({ held: true });
    await server.kill();
    await world.passLeases();
    front.meet({ kind: 'reset' });
    front.meet({ kind: 'none' });
    await server.start();
    courier.disturb({ held: false });
    courier.wake();
    const accepted = () => courier.deliveries().filter(({ state }) => state === 'succeeded').length;
    await expect.poll(accepted, { timeout: 20_000 }).toBe(courier.deliveries().length);
    expect(courier.deliveries().some(({ attempts }) => attempts.length > 1)).toBe(true);
    await expectInvariants(world, { ignoring: TELL_HISTORY });
    const events = await world.inspect(({ prisma }) => prisma.stripeEvent.findMany());
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(events.length);
    expect(events.length).toBe(new Set(courier.deliveries().map(({ event }) => event.id)).size);
  });
});
