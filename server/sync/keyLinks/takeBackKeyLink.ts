import type { KeyLink } from '../../../src/app/packages/contract/keyLink.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { addHumanAction } from '../../store/humanActions/addHumanAction.ts';
import { revokeKeyLink } from '../../store/keyLinks/revokeKeyLink.ts';
import type { Deps } from '../deps.ts';
import type { Person } from '../person.ts';
import { showKeyLink } from './showKeyLink.ts';

/** Takes a portal's link back, if it was not used; answers what became of it, null when there never was one. */
export const takeBackKeyLink = (
  { db, clock }: Deps,
  portalId: bigint,
  person: Person,
): Promise<KeyLink | null> => {
  const at = new Date(clock());
  return inTransaction(db, async (client) => {
    if (await revokeKeyLink(client, portalId, at))
      await addHumanAction(client, portalId, { ...person, action: 'key_link_revoked', detail: {}, at });
    return showKeyLink(client, portalId, at);
  });
};
