import type { ImportProgress } from '../../src/app/packages/contract/importProgress.ts';
import { countByStatus } from '../store/home/countByStatus.ts';
import { countLists } from '../store/home/countLists.ts';
import { countPortal, type PortalCounts } from '../store/home/countPortal.ts';
import type { CustomerList } from '../store/home/customerLists.ts';
import { type AttentionRow, listAttention } from '../store/home/listAttention.ts';
import { type MirrorSums, sumMirror } from '../store/home/sumMirror.ts';
import { type CurrencySum, sumMrr } from '../store/home/sumMrr.ts';
import { type Freshness, measureFreshness } from '../store/ledger/measureFreshness.ts';
import { countMatches } from '../store/matches/countMatches.ts';
import { findLastPortalRun } from '../store/portalRuns/findLastPortalRun.ts';
import { findSetup } from '../store/portals/findSetup.ts';
import { listParked } from '../store/redrive/listParked.ts';
import { proofLine } from './audit/proofLine.ts';
import { type DailyMovement, dailyMovements } from './dailyMovements.ts';
import type { Deps } from './deps.ts';
import { importProgress } from './importProgress.ts';
import { portalCurrencies } from './portalCurrencies.ts';
import { type Writing, writingOf } from './writing.ts';

export type ShownHome = {
  portalName: string;
  connections: { accountName: string; livemode: boolean; state: string }[];
  progress: ImportProgress | null;
  writing: Writing;
  paused: { since: Date; by: string | null } | null;
  lists: Record<CustomerList, number>;
  /** Rows of the match inbox. */
  inbox: number;
  /** Things that were set aside. */
  errors: number;
  counts: PortalCounts;
  /** In which the portal's numbers are stated. */
  reportingCurrency: string;
  mrr: CurrencySum[];
  /** Of the last 30 days. */
  movements: DailyMovement[];
  mirror: MirrorSums;
  byStatus: { status: string; customers: number }[];
  attention: AttentionRow[];
  /** The newest audit that has ended. */
  audit: { state: string; line: string; at: Date } | null;
  /** Of the last 24 hours. */
  freshness: Freshness;
};

/** How many of the newest refusals the home page lists. */
const ATTENTION_ROWS = 20;

const DAY_MS = 86_400_000;

const lastProof = async ({ db }: Deps, portalId: bigint, timeZone: string): Promise<ShownHome['audit']> => {
  const run = await findLastPortalRun(db, portalId, 'audit', 'ended');
  if (!run?.finishedAt) return null;
  return { state: run.state, line: proofLine(run, timeZone), at: run.finishedAt };
};

/** What waits for a person, as the inbox and the list of errors show it. */
const waiting = async ({ db }: Deps, portalId: bigint): Promise<Pick<ShownHome, 'inbox' | 'errors'>> => {
  const { ignored: _, ...kinds } = Object.fromEntries(await countMatches(db, portalId));
  const errors = await listParked(db, portalId);
  return {
    inbox: Object.values(kinds).reduce((sum, count) => sum + count, 0),
    errors: errors.reduce((sum, { count }) => sum + count, 0),
  };
};

/** What the app's home page shows of a portal; null when the portal has not installed the app. */
export const showHome = async (deps: Deps, portalId: bigint): Promise<ShownHome | null> => {
  const { db } = deps;
  const portal = await findSetup(db, portalId);
  if (!portal) return null;
  return {
    portalName: portal.name,
    reportingCurrency: portalCurrencies(portal).reportingCurrency,
    connections: portal.connections,
    progress: await importProgress(deps, portalId),
    writing: writingOf(portal),
    paused: portal.pausedAt && { since: portal.pausedAt, by: portal.pausedBy },
    lists: await countLists(db, portalId, Math.floor(deps.clock() / 1_000)),
    ...(await waiting(deps, portalId)),
    counts: await countPortal(db, portalId),
    mrr: await sumMrr(db, portalId),
    movements: await dailyMovements(deps, portalId, portal.timeZone),
    mirror: await sumMirror(db, portalId),
    byStatus: await countByStatus(db, portalId),
    attention: await listAttention(db, portalId, ATTENTION_ROWS),
    audit: await lastProof(deps, portalId, portal.timeZone),
    freshness: await measureFreshness(db, portalId, new Date(deps.clock() - DAY_MS)),
  };
};
