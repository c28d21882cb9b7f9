import { verifySignature } from '../../hubspot/signature/verifySignature.ts';
import { readWebhook, type WebhookEvent } from '../../hubspot/webhooks/readWebhook.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { insertHubSpotEvents, type ToldEvent } from '../../store/hubspotEvents/insertHubSpotEvents.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';

/** A webhook as it came: the full address, HubSpot's two headers and the raw bytes. */
export type HubSpotDelivery = { uri: string; timestamp: string; signature: string; body: Buffer };

/** `stored`: committed, or there already. Only that may be answered with 200. */
export type HubSpotReceived =
  | { state: 'stored' }
  | { state: 'forged' }
  | { state: 'unreadable' }
  | { state: 'unavailable'; error: unknown };

const told = ({ portalId, subscriptionType, ...payload }: WebhookEvent): ToldEvent => {
  const { subscriptionId, objectId, occurredAt, propertyName } = payload;
  // HubSpot's own event ids are not unique (reference/hubspot-api.md §4).
  const key = [subscriptionId, objectId, subscriptionType, occurredAt, propertyName]
    .map((part) => part ?? '')
    .join('|');
  return { portalId, key, type: subscriptionType, payload };
};

/**
 * Takes a webhook of HubSpot's: judges the signature over the raw bytes, and answers `stored` only when every event of a
 * portal that has the app is committed in the inbox, together with the wish to work on it.
 */
export const receiveHubSpotEvents = async (
  { db, clock, hubspot, wakeUp }: HubSpotDeps,
  delivery: HubSpotDelivery,
): Promise<HubSpotReceived> => {
  const signed = { ...delivery, method: 'POST' };
  if (!verifySignature(hubspot.config.clientSecret, signed, clock()).valid) return { state: 'forged' };
  const events = readWebhook(delivery.body);
  if (events === null) return { state: 'unreadable' };
  // Twice in one array is once.
  const distinct = [...new Map(events.map(told).map((one) => [`${one.portalId} ${one.key}`, one])).values()];
  try {
    await inTransaction(db, async (client) => {
      const portalIds = await insertHubSpotEvents(client, distinct, clock());
      if (portalIds.length > 0) await wakeUp.ask(client, 'hubspot', portalIds);
    });
  } catch (error) {
    return { state: 'unavailable', error };
  }
  wakeUp.nudge('hubspot');
  return { state: 'stored' };
};
