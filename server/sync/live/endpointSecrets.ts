import { z } from 'zod';

/** A secret that Stripe may sign with, sealed, and until when (ISO): null while it is the current one. */
const stored = z.array(z.object({ sealed: z.string(), until: z.iso.datetime().nullable() }));
export type EndpointSecret = z.infer<typeof stored>[number];

/** Reads the column `StripeConnection.endpointSecrets`. */
export const storedEndpointSecrets = (column: unknown): EndpointSecret[] => stored.parse(column);

/** What a webhook secret is sealed for: it opens for this portal's connection only. */
export const endpointSecretPurpose = (portalId: bigint, connectionId: string): string =>
  `${portalId}|webhook_secret|${connectionId}`;
