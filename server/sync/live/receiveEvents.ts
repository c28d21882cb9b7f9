import { inTransaction } from '../../store/database/inTransaction.ts';
import { type InboxEvent, insertEvents } from '../../store/inbox/insertEvents.ts';
import { noteHeard } from '../../store/inbox/noteHeard.ts';
import { stripeEventShape } from '../../stripe/events/stripeEvent.ts';
import { type SignatureProblem, verifyStripeSignature } from '../../stripe/webhooks/verifySignature.ts';
import type { Deps } from '../deps.ts';
import { Busy, groupCommit } from './groupCommit.ts';
import { inboxEvent } from './inboxEvent.ts';
import { rememberReceivers } from './receivers.ts';

/** One delivery as it came: the path's token, Stripe's header and the raw bytes. */
export type Delivery = { token: string; signature: string | undefined; body: Buffer };

/** `stored`: committed, or there already. Only that may be answered with 200. */
export type Received =
  | { state: 'stored' }
  | { state: 'unknown' }
  | { state: 'forged'; problem: SignatureProblem }
  | { state: 'unreadable' }
  | { state: 'busy' }
  | { state: 'unavailable'; error: unknown };

/** A group of 200 is a statement of some 60 kB; what waits beyond 5,000 is sent again by Stripe. */
const GROUP = { atOnce: 200, waiting: 5_000 };

const parse = (body: Buffer) => {
  try {
    return stripeEventShape.safeParse(JSON.parse(body.toString('utf8'))).data;
  } catch {
    return undefined;
  }
};

const store = async ({ db, clock, wakeUp }: Deps, events: InboxEvent[]): Promise<void> => {
  await inTransaction(db, async (client) => {
    const { portalIds } = await insertEvents(client, events);
    await noteHeard(client, [...new Set(events.map(({ connectionId }) => connectionId))], new Date(clock()));
    await wakeUp.ask(client, 'stripe', portalIds);
  });
  wakeUp.nudge('stripe');
};

/**
 * Makes the receiver of Stripe's deliveries: finds the connection of the path, judges the signature over the raw bytes,
 * and answers `stored` only when the event is committed in the inbox together with the wish to work on it. Concurrent
 * deliveries share one transaction. Make one a process.
 */
export const createReceiver = (deps: Deps): ((delivery: Delivery) => Promise<Received>) => {
  const receivers = rememberReceivers(deps);
  const group = groupCommit<InboxEvent>((events) => store(deps, events), GROUP);
  return async ({ token, signature, body }) => {
    try {
      let receiver = await receivers.find(token);
      if (!receiver) return { state: 'unknown' };
      let problem = verifyStripeSignature(receiver.secrets, signature, body, deps.clock());
      if (problem === 'mismatch') {
        receiver = await receivers.anew(token);
        if (!receiver) return { state: 'unknown' };
        problem = verifyStripeSignature(receiver.secrets, signature, body, deps.clock());
      }
      if (problem !== null) return { state: 'forged', problem };
      const event = parse(body);
      if (!event) return { state: 'unreadable' };
      await group.add(inboxEvent(event, receiver, 'webhook', new Date(deps.clock())));
      return { state: 'stored' };
    } catch (error) {
      return error instanceof Busy ? { state: 'busy' } : { state: 'unavailable', error };
    }
  };
};
