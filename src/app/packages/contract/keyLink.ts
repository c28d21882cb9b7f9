import { z } from 'zod/mini';
import { isoTime } from './base.ts';

/** The link that a portal made last. The address itself is told once, when it is made. */
export const keyLink = z.object({
  /** `closed`: too many wrong keys came by it; `revoked`: somebody took it back. */
  state: z.enum(['open', 'used', 'closed', 'expired', 'revoked']),
  madeAt: isoTime,
  madeBy: z.nullable(z.string()),
  expiresAt: isoTime,
  usedAt: z.nullable(isoTime),
});
export type KeyLink = z.infer<typeof keyLink>;

/** GET /v1/setup/key-link, and POST /v1/setup/key-link/revoke, which takes an open one back. */
export const keyLinkReply = z.object({ ok: z.literal(true), link: z.nullable(keyLink) });
export type KeyLinkReply = z.infer<typeof keyLinkReply>;

/** POST /v1/setup/key-link: makes a link, in the place of an earlier one. `url` is a secret and told only here. */
export const madeKeyLinkReply = z.object({ ok: z.literal(true), url: z.string(), link: keyLink });
export type MadeKeyLinkReply = z.infer<typeof madeKeyLinkReply>;
