import { pruneEvents } from '../store/prune/pruneEvents.ts';
import { pruneFindings } from '../store/prune/pruneFindings.ts';
import { pruneLedger } from '../store/prune/pruneLedger.ts';
import type { Deps } from './deps.ts';

const DAY_MS = 86_400_000;

/** How long things are kept, in days; Stripe repeats an event for up to 30. */
const EVENT_DAYS = 31;
/** A year and a month: a yearly renewal can still be explained. */
const LEDGER_DAYS = 400;
/** Audits and undos of which the single findings are kept, for each portal. */
const RUNS_WITH_FINDINGS = 30;

/** Deletes what nobody needs any more; answers how many rows of each. Call it once a day. */
export const prune = async ({
  db,
  clock,
  log,
}: Deps): Promise<{ events: number; ledger: number; findings: number }> => {
  const before = (days: number): Date => new Date(clock() - days * DAY_MS);
  const pruned = {
    events: await pruneEvents(db, before(EVENT_DAYS)),
    ledger: await pruneLedger(db, before(LEDGER_DAYS)),
    findings: await pruneFindings(db, RUNS_WITH_FINDINGS),
  };
  log.info(pruned, 'old rows were deleted');
  return pruned;
};
