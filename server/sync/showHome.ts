import type { ImportProgress } from '../../src/app/packages/contract/importProgress.ts';
import { countByStatus } from '../store/home/countByStatus.ts';
import { countPortal, type PortalCounts } from '../store/home/countPortal.ts';
import { type AttentionRow, listAttention } from '../store/home/listAttention.ts';
import { type MirrorSums, sumMirror } from '../store/home/sumMirror.ts';
import { type CurrencySum, sumMrr } from '../store/home/sumMrr.ts';
import { type Freshness, measureFreshness } from '../store/ledger/measureFreshness.ts';
import { findLastPortalRun } from '../store/portalRuns/findLastPortalRun.ts';
import { findSetup } from '../store/portals/findSetup.ts';
import { proofLine } from './audit/proofLine.ts';
import type { Deps } from './deps.ts';
import { importProgress } from './importProgress.ts';
import { portalCurrencies } from './portalCurrencies.ts';
import { type Writing, writingOf } from './writing.ts';

export type ShownHome = {
  portalName: string;
  connections: { accountName: string; livemode: boolean; state: string }[];
  progress: ImportProgress | null;
  writing: Writing;
  counts: PortalCounts;
  /** In which the portal's numbers are stated. */
  reportingCurrency: string;
  mrr: CurrencySum[];
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
    counts: await countPortal(db, portalId),
    mrr: await sumMrr(db, portalId),
    mirror: await sumMirror(db, portalId),
    byStatus: await countByStatus(db, portalId),
    attention: await listAttention(db, portalId, ATTENTION_ROWS),
    audit: await lastProof(deps, portalId, portal.timeZone),
    freshness: await measureFreshness(db, portalId, new Date(deps.clock() - DAY_MS)),
  };
};
