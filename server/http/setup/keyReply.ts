import type { KeyReply } from '../../../src/app/packages/contract/setup.ts';
import type { KeyOutcome } from '../../sync/connectionReply.ts';
import { newReference } from '../reference.ts';

/** What came of checking a key, as the contract carries it: a refusal gets its reference code here. */
export const keyReply = (outcome: KeyOutcome): KeyReply => {
  if (outcome.state === 'connected') return { ok: true, ...outcome };
  const { values, ...problem } = outcome.problem;
  return {
    ok: true,
    state: 'refused',
    problem: { ...problem, reference: newReference() },
    rows: outcome.rows,
  };
};
