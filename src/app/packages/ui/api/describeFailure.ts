import { failures } from '../strings/failures.ts';
import type { Failure } from './answer.ts';

export interface FailureWords {
  title: string;
  /** What happened and whether data is safe, then what to do. */
  lines: string[];
  reference: string;
  /** `lock`: the person may not; trying again is no help. */
  type: 'error' | 'lock';
}

/** A failure in words: what happened, is my data safe, what to do, and the code to quote (product.md §4.2). */
export function describeFailure(failure: Failure): FailureWords {
  if (failure.kind === 'refused') {
    const { title, message, action, reference } = failure.problem;
    const lines = action === null ? [message] : [message, action];
    return { title, lines, reference, type: failure.status === 403 ? 'lock' : 'error' };
  }
  const words = failure.kind === 'unreachable' ? failures.unreachable : failures.badReply;
  return { title: words.title, lines: [words.text], reference: failure.reference, type: 'error' };
}
