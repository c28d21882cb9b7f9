/** A portal's tokens as they are stored: sealed. `accessExpiresAt` in milliseconds. */
export type SealedTokens = {
  accessTokenSealed: string;
  refreshTokenSealed: string;
  accessExpiresAt: number;
};

/** The same with the news that HubSpot voided them, when it did. */
export type StoredTokens = SealedTokens & { revoked: boolean };
