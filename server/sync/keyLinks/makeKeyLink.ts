import type { KeyLink } from '../../../src/app/packages/contract/keyLink.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { addHumanAction } from '../../store/humanActions/addHumanAction.ts';
import { saveKeyLink } from '../../store/keyLinks/saveKeyLink.ts';
import { lockInstalled } from '../../store/portals/lockInstalled.ts';
import type { Deps } from '../deps.ts';
import type { Person } from '../person.ts';
import { showKeyLink } from './showKeyLink.ts';
import { newToken, tokenHash } from './tokenHash.ts';

/** How long somebody has to open it (reference/product.md §4.3). */
const LINK_MS = 7 * 86_400_000;

/**
 * Makes the link by which somebody without HubSpot may give a Stripe key to this portal, in the place of an earlier one.
 * The token is answered here and kept nowhere. Null when the portal has not installed the app.
 */
export const makeKeyLink = async (
  { db, clock }: Deps,
  portalId: bigint,
  person: Person,
): Promise<{ token: string; link: KeyLink } | null> => {
  const token = newToken();
  const hash = tokenHash(token);
  if (hash === null) throw new Error('A new token is not of the form of tokens.');
  const at = new Date(clock());
  const expiresAt = new Date(at.getTime() + LINK_MS);
  return inTransaction(db, async (client) => {
    if (!(await lockInstalled(client, portalId))) return null;
    await saveKeyLink(client, portalId, {
      tokenHash: hash,
      createdBy: person.userEmail,
      createdAt: at,
      expiresAt,
    });
    const detail = { until: expiresAt.toISOString() };
    await addHumanAction(client, portalId, { ...person, action: 'key_link_made', detail, at });
    const link = await showKeyLink(client, portalId, at);
    if (link === null) throw new Error('A link that was just stored is gone.');
    return { token, link };
  });
};
