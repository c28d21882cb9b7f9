import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { emitEvent } from '../../sandbox/stripe/control/emitEvent.ts';
import { createHand } from '../../sandbox/stripe/life/hand.ts';
import type { StoredObject } from '../../sandbox/stripe/objects/source.ts';
import { expectInvariants, TELL_HISTORY } from '../support/faults/expectInvariants.ts';
import { type ProcessWorld, startProcessWorld } from '../support/faults/processWorld.ts';
import { startTcpProxy, type TcpProxy } from '../support/faults/tcpProxy.ts';

let world: ProcessWorld;
let wire: TcpProxy | undefined;
afterEach(async () => {
  await wire?.close();
  wire = undefined;
  await world.close();
});

/** How our endpoint in Stripe is reached on this machine, and how its deliveries are signed. */
const endpoint = () => {
  const [found] = world.stripe.store.older('webhook_endpoint');
  const path = new URL(String(found?.['url'])).pathname;
  const [secret = ''] = world.stripe.courier.secrets.of(found?.id ?? '', world.stripe.clock.now());
  const post = (base: string, body: string): Promise<number> => {
    const second = world.stripe.clock.seconds();
    const v1 = createHmac('sha256', secret).update(`${second}.${body}`).digest('hex');
    const headers = { 'content-type': 'application/json', 'stripe-signature': `t=${second},v1=${v1}` };
    return fetch(`${base}${path}`, { method: 'POST', headers, body }).then(({ status }) => status);
  };
  return { path, post };
};

/** Whether a contact says what this customer pays. */
const isTold = (customerId: unknown): boolean => {
  const email = world.stripe.store.find('customer', String(customerId))?.['email'];
  return [...world.hubspot.portal.objects['0-1'].records.list()].some(
    ({ values }) => values['email'] === email && Number(values['clearsync_mrr']) > 0,
  );
};

/** Ends a running subscription; answers the event, which changes what a record says. Events before it are done before it. */
const endSubscription = (): StoredObject => {
  const heard: StoredObject[] = [];
  const hand = createHand(world.stripe.platform, true, (event) => heard.push(event));
  const going = [...world.stripe.store.older('subscription')].find(
    ({ status, customer }) => status === 'active' && isTold(customer),
  );
  hand.remove(`/v1/subscriptions/${going?.id}`);
  const [event] = heard;
  if (!event || heard.length !== 1) throw new Error('the end of a subscription is one event');
  return event;
};

describe('D4 SIGKILL between the commit and the 200', () => {
  it('makes Stripe send the event again, which is then one that is there already', async () => {
    world = await startProcessWorld({ customers: 20 });
    const [server] = world.servers;
    await world.connectAndImport();
    expect(await world.importEnded()).toBe('complete');
    world.stripe.courier.disturb({ held: true });
    const held = await startTcpProxy(Number(new URL(server.url).port));
    wire = held;
    const { path, post } = endpoint();
    const event = endSubscription();
    const body = JSON.stringify(event);
    held.meet({ kind: 'holdAnswers', to: path });
    const unanswered = post(`http://127.0.0.1:${held.port}`, body).catch(() => 0);
    // The answer is on its way, so the commit is done.
    await expect.poll(() => held.held(), { interval: 5, timeout: 20_000 }).toBeGreaterThan(0);
    await server.kill();
    held.meet({ kind: 'reset' });
    expect(await unanswered).toBe(0);
    const stored = await world.inspect(({ prisma }) => prisma.stripeEvent.findMany());
    expect(stored.map(({ eventId }) => eventId)).toEqual([event.id]);
    await world.passLeases();
    await server.start();
    expect(await post(server.url, body)).toBe(200);
    await expectInvariants(world, { ignoring: TELL_HISTORY });
    const events = await world.inspect(({ prisma }) => prisma.stripeEvent.findMany());
    expect(events.map(({ eventId }) => eventId)).toEqual([event.id]);
  });
});

/** What a burst may cost on top, bytes: the events are small and leave with their answers. */
const MEMORY = 150 * 2 ** 20;

describe('E5 two thousand events at once, in a process of its own', () => {
  it('are all stored and done, and the memory stays', async () => {
    world = await startProcessWorld({ customers: 20 });
    const [server] = world.servers;
    await world.connectAndImport();
    expect(await world.importEnded()).toBe('complete');
    world.stripe.courier.disturb({ held: true });
    const { post } = endpoint();
    const [customer] = world.stripe.store.older('customer');
    const bodies = Array.from({ length: 2000 }, (_, n) =>
      JSON.stringify(
        emitEvent(world.stripe.platform, true, {
          id: `evt_burst${n}`,
          type: 'customer.updated',
          object: customer?.id ?? '',
        }),
      ),
    );
    const before = server.memory();
    const answers = await Promise.all(bodies.map((body) => post(server.url, body)));
    expect(answers.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    const sentAway = bodies.filter((_, n) => answers[n] === 503);
    for (const body of sentAway) expect(await post(server.url, body)).toBe(200);
    const after = server.memory();
    if (before !== null && after !== null) expect(after - before).toBeLessThan(MEMORY);
    expect(await post(server.url, JSON.stringify(endSubscription()))).toBe(200);
    await expectInvariants(world, { ignoring: TELL_HISTORY });
    expect(await world.inspect(({ prisma }) => prisma.stripeEvent.count())).toBe(2001);
  });
});
