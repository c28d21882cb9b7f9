import type { ObjectTypeId } from '../portal/objectTypes.ts';
import { type Delivery, deliver, MOST_EVENTS, RETRY_AFTER_SECONDS } from './delivery.ts';
import { SUBSCRIPTIONS, type SubscriptionType, type WebhookEvent } from './webhookEvents.ts';

/** What the queue needs to know of its HubSpot. */
interface WebhookSource {
  now(): number;
  app(): { appId: number; clientSecret: string };
  isInstalled(portalId: number): boolean;
}

/** When something was changed (milliseconds), and by which endpoint or person. */
interface Cause {
  at: number;
  by: string;
}

const AT_ONCE = 10;

/** What HubSpot calls the one who changed something: a person in its pages, or an app through the API. */
const sourceOf = (by: string): WebhookEvent['changeSource'] => (by === 'control' ? 'CRM_UI' : 'INTEGRATION');

/**
 * Webhooks on their way to the app: collected for a moment, sent in arrays of at most 100, ten at once, and sent
 * again up to ten times over 24 hours of the clock (hubspot-api.md §3.1). Order is not promised.
 */
export class WebhookQueue {
  target: string | undefined;
  /** The public address that stands in the app's settings, where it is reached at another one; `target` else. */
  signedTarget: string | undefined;
  readonly #source: WebhookSource;
  #events: WebhookEvent[] = [];
  readonly #deliveries: Delivery[] = [];
  #lastEventId = 0;
  #timer: NodeJS.Timeout | undefined;
  #sending: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(source: WebhookSource, to: { target?: string | undefined; signedTarget?: string | undefined }) {
    this.#source = source;
    this.target = to.target;
    this.signedTarget = to.signedTarget;
  }

  deleted(portalId: number, typeId: ObjectTypeId, id: string, { at, by }: Cause): void {
    const type = typeId === '0-1' ? 'contact.deletion' : 'company.deletion';
    this.#queue(portalId, type, id, at, { changeFlag: 'DELETED', changeSource: sourceOf(by) });
  }

  merged(
    portalId: number,
    typeId: ObjectTypeId,
    ids: { primaryId: string; otherId: string; newId: string },
    { at, by }: Cause,
  ): void {
    this.#queue(portalId, typeId === '0-1' ? 'contact.merge' : 'company.merge', ids.newId, at, {
      primaryObjectId: Number(ids.primaryId),
      mergedObjectIds: [Number(ids.otherId)],
      newObjectId: Number(ids.newId),
      numberOfPropertiesMoved: 0,
      changeSource: sourceOf(by),
    });
  }

  emailChanged(portalId: number, id: string, email: string, { at, by }: Cause): void {
    this.#queue(portalId, 'contact.propertyChange', id, at, {
      propertyName: 'email',
      propertyValue: email,
      changeSource: sourceOf(by),
    });
  }

  privacyDeleted(portalId: number, id: string, { at, by }: Cause): void {
    this.#queue(portalId, 'contact.privacyDeletion', id, at, { changeSource: sourceOf(by) });
  }

  deliveries(): readonly Delivery[] {
    return this.#deliveries;
  }

  /** Sends what is due by the clock, and answers when it was tried. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const now = this.#source.now();
    while (this.#events.length > 0) {
      const events = this.#events.splice(0, MOST_EVENTS);
      this.#deliveries.push({
        id: this.#deliveries.length + 1,
        events,
        attempts: [],
        state: 'waiting',
        dueAt: now,
      });
    }
    this.#sending = this.#sending.then(() => this.#sendDue());
    await this.#sending;
    this.#wakeForRetries();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #queue(
    portalId: number,
    subscriptionType: SubscriptionType,
    id: string,
    at: number,
    more: Partial<WebhookEvent>,
  ): void {
    if (this.target === undefined || !this.#source.isInstalled(portalId)) return;
    this.#lastEventId += 1;
    this.#events.push({
      eventId: this.#lastEventId,
      subscriptionId: SUBSCRIPTIONS[subscriptionType],
      portalId,
      appId: this.#source.app().appId,
      occurredAt: at,
      subscriptionType,
      attemptNumber: 0,
      objectId: Number(id),
      changeSource: 'CRM',
      ...more,
    });
    this.#wake(20);
  }

  #wake(milliseconds: number): void {
    if (this.#timer !== undefined || this.#closed) return;
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
    this.#timer.unref();
  }

  #wakeForRetries(): void {
    const waiting = this.#deliveries.filter((delivery) => delivery.state === 'waiting');
    if (this.#events.length > 0) this.#wake(20);
    if (waiting.length === 0) return;
    const dueAt = Math.min(...waiting.map((delivery) => delivery.dueAt));
    this.#wake(Math.min(Math.max(dueAt - this.#source.now(), 20), 60_000));
  }

  async #sendDue(): Promise<void> {
    const due = this.#deliveries.filter(
      ({ state, dueAt }) => state === 'waiting' && dueAt <= this.#source.now(),
    );
    for (let at = 0; at < due.length && !this.#closed; at += AT_ONCE) {
      await Promise.all(due.slice(at, at + AT_ONCE).map((delivery) => this.#send(delivery)));
    }
  }

  async #send(delivery: Delivery): Promise<void> {
    if (this.target === undefined) return;
    const to = { target: this.target, signedTarget: this.signedTarget ?? this.target };
    const attempt = await deliver(to, this.#source.app().clientSecret, delivery, this.#source.now());
    delivery.attempts.push(attempt);
    const delay = RETRY_AFTER_SECONDS[delivery.attempts.length - 1];
    if (attempt.status !== undefined && attempt.status < 400) delivery.state = 'delivered';
    else if (delay === undefined) delivery.state = 'given up';
    else delivery.dueAt = this.#source.now() + delay * 1000;
  }
}
