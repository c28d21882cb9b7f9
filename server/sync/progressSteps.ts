import type { ImportStep } from '../../src/app/packages/contract/importProgress.ts';
import type { SliceRow } from '../store/runs/runRow.ts';
import { type MirrorKind, mirrorKinds } from '../stripe/mirrorKinds.ts';
import { estimateUnread } from '../stripe/slices.ts';
import type { RunCounters } from './runCounters.ts';

/** Names of the steps that read, by kind: Stripe's own plurals. */
const stepNames: Readonly<Record<MirrorKind, string>> = {
  product: 'products',
  price: 'prices',
  coupon: 'coupons',
  customer: 'customers',
  subscription: 'subscriptions',
  invoice: 'invoices',
  charge: 'charges',
};

/** The phases in their order; `properties` is too short to be a step. */
const phases = ['read', 'facts', 'properties', 'links', 'records', 'done'];

const estimate = (slices: SliceRow[], oldest: number | null, done: number): number | null => {
  const open = slices.filter((slice) => !slice.done);
  const started = slices.filter((slice) => slice.reachedCreated !== null);
  if (started.length === 0) return null;
  const newest = Math.max(...started.map(({ createdLte }) => createdLte));
  const left = open.map((row) =>
    estimateUnread(
      {
        gte: row.createdGte,
        lte: row.createdLte,
        cursor: row.cursor,
        reached: row.reachedCreated,
        rows: row.rows,
      },
      { oldest, newest },
    ),
  );
  // A slice that has not begun counts as much as its kind's begun ones have left on average.
  const known = left.filter((rows) => rows !== null);
  const average = known.length === 0 ? 0 : known.reduce((sum, rows) => sum + rows, 0) / known.length;
  return done + Math.round(left.reduce((sum: number, rows) => sum + (rows ?? average), 0));
};

const readStep = (
  kind: MirrorKind,
  slices: SliceRow[],
  oldest: number | null,
  exact: number | undefined,
): ImportStep => {
  const name = stepNames[kind];
  const done = exact ?? slices.reduce((sum, { rows }) => sum + rows, 0);
  const reason = slices.find(({ parked }) => parked !== null)?.parked ?? null;
  if (reason !== null) return { name, done, total: null, state: 'parked', reason };
  if (slices.length > 0 && slices.every((slice) => slice.done)) {
    return { name, done, total: done, state: 'done', reason: null };
  }
  const state = slices.some(({ pages }) => pages > 0) ? 'running' : 'waiting';
  return { name, done, total: estimate(slices, oldest, done), state, reason: null };
};

const phaseStep = (
  name: 'facts' | 'links' | 'records',
  counters: RunCounters,
  run: { phase: string; state: string },
): ImportStep => {
  const { done, total } = counters[name] ?? { done: 0, total: null };
  const distance = phases.indexOf(run.phase) - phases.indexOf(name);
  if (distance > 0) return { name, done, total: total ?? done, state: 'done', reason: null };
  const running = distance === 0 && run.state !== 'queued';
  return { name, done, total, state: running ? 'running' : 'waiting', reason: null };
};

/** The phases after the reading that a run shows, by where it begins. */
const later = {
  read: ['facts', 'links', 'records'],
  facts: ['facts', 'links', 'records'],
  properties: ['links', 'records'],
  links: ['links', 'records'],
} as const;

/**
 * A run's steps in their order: the seven kinds of object unless it reads none, then the phases after the reading.
 * `writes`: whether the portal is written to; before the approval no run comes to the records.
 */
export const progressSteps = (
  run: { phase: string; state: string; slices: SliceRow[] },
  counters: RunCounters,
  writes: boolean,
): ImportStep[] => {
  const steps = later[counters.from]
    .filter((name) => writes || name !== 'records')
    .map((name) => phaseStep(name, counters, run));
  if (counters.from !== 'read') return steps;
  const reached = run.slices.flatMap(({ reachedCreated }) => reachedCreated ?? []);
  const oldest = reached.length === 0 ? null : Math.min(...reached);
  return [
    ...mirrorKinds.map((kind) =>
      readStep(
        kind,
        run.slices.filter((slice) => slice.kind === kind),
        oldest,
        counters.read[kind],
      ),
    ),
    ...steps,
  ];
};
