import type { TokenReply } from '../hubspot/oauth/tokenReply.ts';
import type { SealedTokens } from '../store/tokens/sealedTokens.ts';
import type { Vault } from '../store/vault.ts';

/** The purposes that a portal's tokens are sealed for (reference/faults.md §2). */
const accessPurpose = (portalId: bigint): string => `${portalId}|hubspot_access`;
const refreshPurpose = (portalId: bigint): string => `${portalId}|hubspot_refresh`;

/** Seals a token answer that arrived at `now` (milliseconds). */
export const sealTokens = (vault: Vault, portalId: bigint, reply: TokenReply, now: number): SealedTokens => ({
  accessTokenSealed: vault.seal(reply.accessToken, accessPurpose(portalId)),
  refreshTokenSealed: vault.seal(reply.refreshToken, refreshPurpose(portalId)),
  accessExpiresAt: now + reply.expiresIn * 1000,
});

/** The access token in the clear. Throws when it was sealed for another portal or altered. */
export const openAccessToken = (vault: Vault, portalId: bigint, tokens: SealedTokens): string =>
  vault.open(tokens.accessTokenSealed, accessPurpose(portalId));

/** The refresh token in the clear. Throws like `openAccessToken`. */
export const openRefreshToken = (vault: Vault, portalId: bigint, tokens: SealedTokens): string =>
  vault.open(tokens.refreshTokenSealed, refreshPurpose(portalId));
