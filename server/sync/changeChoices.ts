import type { Choices } from '../../src/app/packages/contract/setup.ts';
import { listImported } from '../store/connections/listImported.ts';
import { inTransaction } from '../store/database/inTransaction.ts';
import type { Database } from '../store/database/openDatabase.ts';
import { addHumanAction } from '../store/humanActions/addHumanAction.ts';
import { findPortal } from '../store/portals/findPortal.ts';
import { type ChoicesChange, saveChoices } from '../store/portals/saveChoices.ts';
import { joinOpenRun } from '../store/runs/joinOpenRun.ts';
import { markAnew } from '../store/runs/markAnew.ts';
import type { RunStart } from '../store/runs/runRow.ts';
import { excludeAll } from '../store/snapshots/excludeAll.ts';
import type { Deps } from './deps.ts';
import { type DomainProblem, readDomainLists } from './domainLists.ts';
import { NOBODY, type Person } from './person.ts';
import { requestRun } from './requestRun.ts';
import { readViewers, type ViewerProblem } from './viewerList.ts';

/** What came of new choices. `recalculates`: something is worked out anew, and the queue must know. */
export type ChangedChoices =
  | { state: 'saved'; recalculates: boolean }
  | { state: 'not_installed' }
  | { state: 'unknown_currency'; currencies: string[] }
  | { state: 'no_domains'; problem: DomainProblem }
  | { state: 'no_viewers'; problem: ViewerProblem };

/** From which phase on everything is to be done again; null: nothing is. */
const startOf = ({ values, filter, matching }: ChoicesChange): RunStart | null => {
  if (values || filter) return 'facts';
  return matching ? 'links' : null;
};

const viewersAction = ({ length: count }: string[]): { action: string; detail: Record<string, unknown> } =>
  count === 0 ? { action: 'viewers_opened', detail: {} } : { action: 'viewers_limited', detail: { count } };

/**
 * Every connection, one whose key was revoked too: a record must not add up numbers of two rules. Answers the runs that
 * do it.
 */
const recalculate = async (
  deps: Deps,
  client: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  from: RunStart,
): Promise<string[]> => {
  const runs: (string | null)[] = [];
  for (const { id, imported } of await listImported(client, portalId)) {
    // What was never read whole has no numbers yet: its import will compute them.
    if (imported) runs.push((await requestRun(deps, client, portalId, id, from)).runId);
    else runs.push(await joinOpenRun(client, portalId, id, from));
  }
  return runs.filter((id) => id !== null);
};

/**
 * Saves a portal's choices. Another rule or currency, comments on or off, or another filter asks for runs that compute
 * everything anew from what was read, other rules of matching for runs that look for the records again: in the same
 * transaction, so that no crash leaves numbers of an earlier choice. The same choice again asks for nothing. Who sees
 * billing counts from the next request on and asks for nothing either; what people did names it by itself.
 */
export const changeChoices = async (
  deps: Deps,
  portalId: bigint,
  choices: Choices,
  person: Person = NOBODY,
): Promise<ChangedChoices> => {
  const portal = await findPortal(deps.db, portalId);
  if (!portal) return { state: 'not_installed' };
  const currencies = [portal.currency, ...portal.additionalCurrencies];
  if (!currencies.includes(choices.reportingCurrency)) return { state: 'unknown_currency', currencies };
  const lists = readDomainLists(choices);
  if (!lists.ok) return { state: 'no_domains', problem: lists.failure };
  const seeing = readViewers(choices.viewers);
  if (!seeing.ok) return { state: 'no_viewers', problem: seeing.failure };
  const viewers = seeing.value;
  return inTransaction(deps.db, async (client): Promise<ChangedChoices> => {
    const change = await saveChoices(client, portalId, { ...choices, ...lists.value, viewers });
    if (change === null) return { state: 'not_installed' };
    const { syncFilter, createContacts, createCompanies, mrrRule, reportingCurrency } = choices;
    const from = startOf(change);
    if (change.filter) await excludeAll(client, portalId);
    const runs = from === null ? [] : await recalculate(deps, client, portalId, from);
    if (change.filter) await markAnew(client, portalId);
    const detail = { syncFilter, createContacts, createCompanies, mrrRule, reportingCurrency, runs };
    const at = new Date(deps.clock());
    await addHumanAction(client, portalId, { ...person, action: 'choices_saved', detail, at });
    if (change.viewers) await addHumanAction(client, portalId, { ...person, ...viewersAction(viewers), at });
    if (from === null) return { state: 'saved', recalculates: false };
    await deps.wakeUp.ask(client, 'import', [portalId]);
    return { state: 'saved', recalculates: true };
  });
};
