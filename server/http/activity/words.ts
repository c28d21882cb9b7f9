import type { ActivityReply, RunKind } from '../../../src/app/packages/contract/activity.ts';

const KINDS = ['import', 'recalculation', 'writing', 'matching', 'audit', 'undo'] as const;
const STATES = ['queued', 'running', 'complete', 'incomplete', 'failed'] as const;

/** The kind of a run as the contract names it. */
export const runKindOf = (kind: string): RunKind => KINDS.find((known) => known === kind) ?? 'import';

/** The state of a run as the contract names it. */
export const runStateOf = (state: string): ActivityReply['runs'][number]['state'] =>
  STATES.find((known) => known === state) ?? 'failed';
