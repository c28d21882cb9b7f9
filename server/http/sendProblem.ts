import type { Response } from 'express';
import type { Problem, ProblemReply } from '../../src/app/packages/contract/base.ts';
import { newReference } from './reference.ts';

/** Answers a refusal as the contract's `problemReply`; gives it a reference code when it has none. */
export const sendProblem = (
  response: Response,
  status: number,
  problem: Omit<Problem, 'reference'> & { reference?: string },
): void => {
  const body: ProblemReply = {
    ok: false,
    problem: { ...problem, reference: problem.reference ?? newReference() },
  };
  response.status(status).json(body);
};
