import { z } from 'zod';
import { saveInstall } from '../../server/sync/install/saveInstall.ts';
import type { HubSpotWorld } from './hubspotWorld.ts';

const issued = z.object({ accessToken: z.string(), refreshToken: z.string() });

/**
 * Installs the app without a browser, with all scopes unless told which, and lets it write for every customer; answers
 * the portal.
 */
export const installPortal = async (
  { control, deps, hubspot }: HubSpotWorld,
  scopes?: string[],
): Promise<bigint> => {
  const { accessToken, refreshToken } = issued.parse(
    await control('install-state', { installed: true, ...(scopes && { scopes }) }),
  );
  const outcome = await saveInstall(deps, {
    accessToken,
    refreshToken,
    expiresIn: 1800,
    hubId: hubspot.portal.profile.id,
    scopes: undefined,
  });
  if (!outcome.ok) throw new Error(`not installed: ${JSON.stringify(outcome.failure)}`);
  const { portalId } = outcome.value;
  await deps.db.prisma.portal.update({
    where: { portalId },
    data: { approvedAt: new Date(deps.clock()), syncFilter: 'everyone' },
  });
  return portalId;
};
