import { z } from 'zod';

/** Events of one request (reference/hubspot-api.md §3.1). */
const MOST_EVENTS = 100;

const id = z
  .union([z.int().nonnegative(), z.string().regex(/^\d{1,18}$/)])
  .transform((value) => value.toString());

const event = z.object({
  portalId: id.transform(BigInt),
  subscriptionType: z.string().min(1).max(100),
  subscriptionId: id.optional(),
  /** Milliseconds. */
  occurredAt: z.number().optional(),
  objectId: id.optional(),
  propertyName: z.string().optional(),
  propertyValue: z.string().nullish(),
  primaryObjectId: id.optional(),
  mergedObjectIds: z.array(id).optional(),
  newObjectId: id.optional(),
});

/** One entry of a webhook, as far as we read it; ids are text. */
export type WebhookEvent = z.infer<typeof event>;

const events = z.array(event).max(MOST_EVENTS);

/** Reads the body of a webhook; null when it is not one (reference/hubspot-api.md §4). */
export const readWebhook = (body: Buffer): WebhookEvent[] | null => {
  try {
    return events.safeParse(JSON.parse(body.toString('utf8'))).data ?? null;
  } catch {
    // Not JSON; the caller says so.
    return null;
  }
};
