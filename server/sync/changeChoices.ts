import { listImported } from '../store/connections/listImported.ts';
import { inTransaction } from '../store/database/inTransaction.ts';
import type { Database } from '../store/database/openDatabase.ts';
import { findPortal } from '../store/portals/findPortal.ts';
import { type SavedChoices, saveChoices } from '../store/portals/saveChoices.ts';
import { joinOpenRun } from '../store/runs/joinOpenRun.ts';
import type { Deps } from './deps.ts';
import { requestRun } from './requestRun.ts';

/** What came of new choices. `recalculates`: the numbers are computed anew, and the queue must know. */
export type ChangedChoices =
  | { state: 'saved'; recalculates: boolean }
  | { state: 'not_installed' }
  | { state: 'unknown_currency'; currencies: string[] };

/** Every connection, one whose key was revoked too: a record must not add up numbers of two rules. */
const recalculate = async (
  deps: Deps,
  client: Pick<Database['pool'], 'query'>,
  portalId: bigint,
): Promise<void> => {
  for (const { id, imported } of await listImported(client, portalId)) {
    // What was never read whole has no numbers yet: its import will compute them.
    if (imported) await requestRun(deps, client, portalId, id, 'facts');
    else await joinOpenRun(client, portalId, id, 'facts');
  }
};

/**
 * Saves a portal's choices. Another rule or currency, or comments on or off, asks for runs that compute everything anew from what was read, in
 * the same transaction, so that no crash leaves numbers of an earlier choice; the same choice again asks for nothing.
 */
export const changeChoices = async (
  deps: Deps,
  portalId: bigint,
  choices: SavedChoices,
): Promise<ChangedChoices> => {
  const portal = await findPortal(deps.db, portalId);
  if (!portal) return { state: 'not_installed' };
  const currencies = [portal.currency, ...portal.additionalCurrencies];
  if (!currencies.includes(choices.reportingCurrency)) return { state: 'unknown_currency', currencies };
  const saved = await inTransaction(deps.db, async (client) => {
    const outcome = await saveChoices(client, portalId, choices);
    if (outcome?.valuesChanged) await recalculate(deps, client, portalId);
    return outcome;
  });
  return saved ? { state: 'saved', recalculates: saved.valuesChanged } : { state: 'not_installed' };
};
