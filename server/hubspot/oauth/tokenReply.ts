import { z } from 'zod';

/**
 * A token answer. The portal and the scopes are missing from some of HubSpot's rollouts (reference/hubspot-api.md
 * §2.2); introspection fills them in.
 */
export const tokenReply = z
  .object({
    access_token: z.string().min(1),
    refresh_token: z.string().min(1),
    expires_in: z.number().positive(),
    hub_id: z.number().int().positive().optional(),
    scopes: z.array(z.string()).optional(),
  })
  .transform(({ access_token, refresh_token, expires_in, hub_id, scopes }) => ({
    accessToken: access_token,
    refreshToken: refresh_token,
    /** Seconds. */
    expiresIn: expires_in,
    hubId: hub_id,
    scopes,
  }));
export type TokenReply = z.infer<typeof tokenReply>;
