import { z } from 'zod/mini';

/** GET /v1/setup/held: how much is stored of the portal. */
export const heldReply = z.object({
  ok: z.literal(true),
  customers: z.int(),
  contacts: z.int(),
  companies: z.int(),
  /** Entries of the ledger. */
  writings: z.int(),
  /** Addresses of people who were deleted for privacy, kept as hashes. */
  forgotten: z.int(),
});
export type HeldReply = z.infer<typeof heldReply>;
