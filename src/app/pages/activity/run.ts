import type { ActivityReply } from '@clearsync/contract/activity';

export type Run = ActivityReply['runs'][number];

/** Whether a run has not ended yet. */
export function isOpen({ state }: Pick<Run, 'state'>): boolean {
  return state === 'queued' || state === 'running';
}
