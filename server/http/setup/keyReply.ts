import type { KeyReply } from '../../../src/app/packages/contract/setup.ts';
import type { KeyOutcome } from '../../sync/connectionReply.ts';
import { newReference } from '../reference.ts';

/** What came of checking a key, as the contract carries it: a refusal gets its reference code here. */
export const keyReply = (outcome: KeyOutcome): KeyReply =>
  outcome.state === 'connected'
    ? { ok: true, ...outcome }
    : {
        ok: true,
        state: 'refused',
        problem: { ...outcome.problem, reference: newReference() },
        rows: outcome.rows,
      };
