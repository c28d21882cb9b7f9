import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { emitEvent } from '../../sandbox/stripe/control/emitEvent.ts';
import { expectInvariants } from '../support/faults/expectInvariants.ts';
import { type ProcessWorld, startProcessWorld } from '../support/faults/processWorld.ts';
import { startTcpProxy, type TcpProxy } from '../support/faults/tcpProxy.ts';

let world: ProcessWorld;
let wire: TcpProxy;
afterEach(async () => {
  await wire?.close();
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

describe('D4 SIGKILL between the commit and the 200', () => {
  it('makes Stripe send the event again, which is then one that is there already', async () => {
    world = await startProcessWorld({ customers: 20 });
    const [server] = world.servers;
    await world.connectAndImport();
    expect(await world.importEnded()).toBe('complete');
    world.stripe.courier.disturb({ held: true });
    wire = await startTcpProxy(Number(new URL(server.url).port));
    const { path, post } = endpoint();
    const [customer] = world.stripe.store.older('customer');
    const event = emitEvent(world.stripe.platform, true, {
      type: 'customer.updated',
      object: customer?.id ?? '',
    });
    const body = JSON.stringify(event);
    wire.meet({ kind: 'holdAnswers', to: path });
    const unanswered = post(`http://127.0.0.1:${wire.port}`, body).catch(() => 0);
    // The answer is on its way, so the commit is done.
    await expect.poll(() => wire.held(), { interval: 5, timeout: 20_000 }).toBeGreaterThan(0);
    await server.kill();
    wire.meet({ kind: 'reset' });
    expect(await unanswered).toBe(0);
    const stored = await world.inspect(({ prisma }) => prisma.stripeEvent.findMany());
    expect(stored.map(({ eventId }) => eventId)).toEqual([event.id]);
    await world.passLeases();
    await server.start();
    expect(await post(server.url, body)).toBe(200);
    await expectInvariants(world);
    const events = await world.inspect(({ prisma }) => prisma.stripeEvent.findMany());
    expect(events.map(({ eventId }) => eventId)).toEqual([event.id]);
  });
});
