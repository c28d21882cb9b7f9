import { findPortal } from '../store/portals/findPortal.ts';
import type { Deps } from './deps.ts';

/** `preview`: nobody has approved the writing yet, so HubSpot is only read. `paused`: somebody stopped it. */
export type Writing = 'preview' | 'paused' | 'on';

type WritingColumns = { approvedAt: Date | null; pausedAt: Date | null; uninstalledAt: Date | null };

/** Whether HubSpot may be written to, by a portal's row. A portal that uninstalled the app is not approved any more. */
export const writingOf = (portal: WritingColumns | null): Writing => {
  if (portal === null || portal.approvedAt === null || portal.uninstalledAt !== null) return 'preview';
  return portal.pausedAt === null ? 'on' : 'paused';
};

/** Whether a portal may be written to now: asked again before every step that writes, since people change their mind. */
export const writing = async ({ db }: Pick<Deps, 'db'>, portalId: bigint): Promise<Writing> =>
  writingOf(await findPortal(db, portalId));
