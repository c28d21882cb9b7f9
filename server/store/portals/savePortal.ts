import type { Database } from '../database/openDatabase.ts';
import type { SealedTokens } from '../tokens/sealedTokens.ts';

/** What an install tells of a portal. */
export type InstalledPortal = {
  portalId: bigint;
  name: string;
  uiDomain: string;
  timeZone: string;
  currency: string;
  additionalCurrencies: string[];
  accountType: string;
  scopes: string[];
  installedBy: string | null;
};

/**
 * Saves a fresh or repeated install, the portal and its tokens in one transaction. Choices made before an uninstall
 * are kept; earlier tokens, revoked or not, are gone. `now` in milliseconds.
 */
export const savePortal = async (
  db: Database,
  portal: InstalledPortal,
  tokens: SealedTokens,
  now: number,
): Promise<void> => {
  const { portalId, ...told } = portal;
  const install = { ...told, installedAt: new Date(now), uninstalledAt: null, purgeAt: null };
  const token = { ...tokens, accessExpiresAt: new Date(tokens.accessExpiresAt), revokedAt: null };
  await db.prisma.portal.upsert({
    where: { portalId },
    create: { portalId, ...install, token: { create: token } },
    update: { ...install, token: { upsert: { create: token, update: token } } },
  });
};
