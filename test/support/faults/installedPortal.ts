import { z } from 'zod';
import type { LocalHubSpot } from '../../../sandbox/hubspot/startLocalHubSpot.ts';
import { saveInstall } from '../../../server/sync/install/saveInstall.ts';
import type { RunDeps } from '../../../server/sync/runImport.ts';

const issued = z.object({ accessToken: z.string(), refreshToken: z.string() });

/** What a portal's admin may choose, as the table `portal` has it. */
export type PortalChoices = { createContacts?: string; createCompanies?: string; mrrRule?: string };

/** Installs the app in the local HubSpot's first portal, or installs it again. */
export const reinstall = async (deps: RunDeps, hubspot: LocalHubSpot): Promise<bigint> => {
  const answer = await fetch(`${hubspot.url}/__control/install-state`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ installed: true }),
  });
  const tokens = issued.parse(await answer.json());
  const hubId = hubspot.portal.profile.id;
  const saved = await saveInstall(deps, { ...tokens, expiresIn: 1800, hubId, scopes: undefined });
  if (!saved.ok) throw new Error(`not installed: ${JSON.stringify(saved.failure)}`);
  return saved.value.portalId;
};

/** Installs the app and lets it write for every customer; answers the portal. */
export const installedPortal = async (
  deps: RunDeps,
  hubspot: LocalHubSpot,
  choices: PortalChoices = {},
): Promise<bigint> => {
  const portalId = await reinstall(deps, hubspot);
  const approved = { approvedAt: new Date(deps.clock()), syncFilter: 'everyone' };
  await deps.db.prisma.portal.update({ where: { portalId }, data: { ...approved, ...choices } });
  return portalId;
};
