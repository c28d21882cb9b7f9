import type { UndoReply } from '@clearsync/contract/activity';
import { undoReply } from '../replies/activity.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Starts the undo of a run; `archive`: the plan's keys of records to be archived. Asking twice is one undo. */
export function postUndo({
  runId,
  archive,
}: {
  runId: string;
  archive: readonly string[];
}): Promise<Answer<UndoReply>> {
  return request({
    method: 'POST',
    path: '/v1/undo',
    body: { runId, archive: archive.length === 0 ? 'none' : [...archive] },
    reply: undoReply,
    timeout: 30_000,
  });
}
