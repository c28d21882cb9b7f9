import { type ActivityRow, listRuns } from '../store/activity/listRuns.ts';
import { findPortal } from '../store/portals/findPortal.ts';
import { proofLine } from './audit/proofLine.ts';
import type { Deps } from './deps.ts';
import { importProgress } from './importProgress.ts';
import { runCounters } from './runCounters.ts';
import { undoCounters } from './undo/undoColumns.ts';

const PAGE_SIZE = 50;

export type ShownRun = ActivityRow & {
  line: string | null;
  /** Objects that it read, and customers for which it looked for a record; null: it does not do that. */
  read: number | null;
  matched: number | null;
  /** 0..100 while it is under way, where that is known. */
  percent: number | null;
  canUndo: boolean;
};

const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

const lineOf = (row: ActivityRow, timeZone: string): string | null => {
  const { kind, state, reason, finished_at: finishedAt } = row;
  if (kind === 'audit') return proofLine({ state, reason, counters: row.counters, finishedAt }, timeZone);
  if (kind !== 'undo') return null;
  const { restored, records, left, archived } = undoCounters(row.counters);
  const parts = [`${counted(restored, 'value')} put back on ${counted(records, 'record')}`];
  parts.push(`${left.toLocaleString('en-US')} left`);
  if (archived > 0) parts.push(`${counted(archived, 'record')} archived`);
  return parts.join(', ');
};

const countsOf = ({ kind, counters }: ActivityRow): Pick<ShownRun, 'read' | 'matched'> => {
  if (kind === 'audit' || kind === 'undo') return { read: null, matched: null };
  const { from, read, links } = runCounters(counters);
  const objects = Object.values(read).reduce((sum, n) => sum + n, 0);
  return { read: from === 'read' ? objects : null, matched: links?.done ?? null };
};

const isEnd = (state: string): boolean => state !== 'queued' && state !== 'running';

/** A portal's runs, newest first, 50 a page; `next` is where the following page begins, or null. */
export const showActivity = async (
  deps: Deps,
  portalId: bigint,
  before: Date | null,
): Promise<{ runs: ShownRun[]; next: Date | null }> => {
  const { db } = deps;
  const timeZone = (await findPortal(db, portalId))?.timeZone ?? 'UTC';
  const rows = await listRuns(db, portalId, before, PAGE_SIZE + 1);
  const page = rows.slice(0, PAGE_SIZE);
  const progress = page.every(({ state }) => isEnd(state)) ? null : await importProgress(deps, portalId);
  return {
    runs: page.map((row) => ({
      ...row,
      line: lineOf(row, timeZone),
      ...countsOf(row),
      percent: !isEnd(row.state) && progress?.runId === row.id ? progress.percent : null,
      canUndo: row.kind !== 'undo' && isEnd(row.state) && !row.undone && row.written + row.created > 0,
    })),
    next: rows.length > PAGE_SIZE ? (page.at(-1)?.started_at ?? null) : null,
  };
};
