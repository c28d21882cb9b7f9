import type { HubSpotFailure } from '../../hubspot/failures.ts';
import { exchangeCode } from '../../hubspot/oauth/exchangeCode.ts';
import { failed, type Outcome, success } from '../../outcome.ts';
import { type SpentState, spendState } from '../../store/oauthStates/spendState.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { allowedReturnUrl } from './allowedReturnUrl.ts';
import { saveInstall } from './saveInstall.ts';
import { secretHash } from './secretHash.ts';

/** The query of the redirect from HubSpot, and the install cookie of the browser that came with it. */
export type InstallReturn = {
  code?: string | undefined;
  state?: string | undefined;
  returnUrl?: string | undefined;
  error?: string | undefined;
  browserSecret?: string | undefined;
};

/** `returnUrl`: where the marketplace wants the browser back; null when we show our own page. */
export type Installed = { portalId: bigint; name: string; uiDomain: string; returnUrl: string | null };

/**
 * - denied: the person said no on the consent page.
 * - no_code: the address was opened without an install.
 * - state: the install is not this browser's, or too old, or done already.
 * - code_refused: HubSpot does not take the code (used, too old).
 * - config: HubSpot does not take our client id, secret or redirect address.
 * - unavailable: HubSpot did not answer in time; the install must begin again.
 */
export type InstallFailure =
  | { kind: 'denied' }
  | { kind: 'no_code' }
  | { kind: 'state'; problem: Exclude<SpentState, 'good'> | 'missing' }
  | { kind: 'code_refused' }
  | { kind: 'config'; message: string }
  | { kind: 'unavailable'; message: string };

const reasonOf = (failure: HubSpotFailure): InstallFailure => {
  if (failure.kind === 'revoked') return { kind: 'code_refused' };
  return { kind: failure.kind === 'config' ? 'config' : 'unavailable', message: failure.message };
};

/** Own flow: the state must be good. Marketplace flow: no state, but a way back to HubSpot. */
const checkOrigin = async (
  { db, clock }: HubSpotDeps,
  { state, browserSecret }: InstallReturn,
  returnUrl: string | null,
): Promise<InstallFailure | null> => {
  if (state === undefined) return returnUrl === null ? { kind: 'state', problem: 'missing' } : null;
  const spent = await spendState(db, secretHash(state), secretHash(browserSecret ?? ''), clock());
  return spent === 'good' ? null : { kind: 'state', problem: spent };
};

/**
 * Ends an install, ours or the marketplace's: checks who sent the browser, exchanges the code once, asks for the
 * portal's details and saves portal and sealed tokens together. Nothing is stored unless all of it went well.
 */
export const finishInstall = async (
  deps: HubSpotDeps,
  back: InstallReturn,
): Promise<Outcome<Installed, InstallFailure>> => {
  if (back.error !== undefined) return failed({ kind: 'denied' });
  if (back.code === undefined) return failed({ kind: 'no_code' });
  const returnUrl =
    back.returnUrl === undefined ? null : allowedReturnUrl(back.returnUrl, deps.hubspot.config.appBase);
  const problem = await checkOrigin(deps, back, returnUrl);
  if (problem !== null) return failed(problem);
  const tokens = await exchangeCode(deps.hubspot, back.code);
  if (!tokens.ok) return failed(reasonOf(tokens.failure));
  const portal = await saveInstall(deps, tokens.value);
  if (!portal.ok) return failed(reasonOf(portal.failure));
  return success({ ...portal.value, returnUrl });
};
