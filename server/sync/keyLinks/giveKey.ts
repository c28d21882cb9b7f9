import type { Connection } from '../../../src/app/packages/contract/setup.ts';
import { beginAttempt } from '../../store/keyLinks/beginAttempt.ts';
import { returnAttempt } from '../../store/keyLinks/returnAttempt.ts';
import { spendKeyLink } from '../../store/keyLinks/spendKeyLink.ts';
import type { Notice } from '../connectionReply.ts';
import { connectStripe } from '../connectStripe.ts';
import { linkGone, notInstalled, type Refusal } from '../keyProblems.ts';
import { NOBODY } from '../person.ts';
import type { SetupDeps } from '../showSetup.ts';
import { type KeyRequest, openKeyLink } from './openKeyLink.ts';
import { tokenHash } from './tokenHash.ts';

/** What came of a key that was given by a link; `gone`: the link takes none, whatever the reason. */
export type GivenKey =
  | { state: 'gone' }
  | { state: 'refused'; request: KeyRequest; problem: Refusal; attemptsLeft: number }
  | { state: 'connected'; request: KeyRequest; connection: Connection; notices: Notice[] };

/** Refusals that say nothing about the key. */
const PASSING = new Set(['stripe_busy', 'stripe_unreachable']);
const GONE = new Set([linkGone.code, notInstalled.code]);

/**
 * Gives a key to the portal of a link, as the settings page would (connectStripe). The link is used up in the
 * transaction that stores the key: exactly one of several at once wins, and a refused key uses up nothing but one of
 * ten attempts.
 */
export const giveKey = async (deps: SetupDeps, token: string, pasted: string): Promise<GivenKey> => {
  const hash = tokenHash(token);
  const request = await openKeyLink(deps, token);
  const now = new Date(deps.clock());
  const attempt = hash === null || request === null ? null : await beginAttempt(deps.db, hash, now);
  if (hash === null || request === null || attempt === null) return { state: 'gone' };
  const outcome = await connectStripe(deps, request.portalId, pasted, NOBODY, {
    spend: (client) => spendKeyLink(client, hash, new Date(deps.clock())),
    madeBy: request.createdBy,
  });
  if (outcome.state === 'connected') return { ...outcome, request };
  const { problem } = outcome;
  if (GONE.has(problem.code)) return { state: 'gone' };
  if (!PASSING.has(problem.code)) return { state: 'refused', request, problem, ...attempt };
  await returnAttempt(deps.db, hash);
  return { state: 'refused', request, problem, attemptsLeft: attempt.attemptsLeft + 1 };
};
