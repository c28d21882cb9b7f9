import type { ConnectionRow } from '../../store/connections/connectionRow.ts';
import { findConnection } from '../../store/connections/findConnection.ts';
import { revokeConnection } from '../../store/connections/revokeConnection.ts';
import { type LiveState, saveLive } from '../../store/live/saveLive.ts';
import { isPassing, type StripeFailure } from '../../stripe/failures.ts';
import { removeEndpoint } from '../../stripe/webhooks/removeEndpoint.ts';
import { deniedPermissions } from '../reading/deniedPermissions.ts';
import type { StripeDeps } from '../stripeDeps.ts';
import { storedEndpointSecrets } from './endpointSecrets.ts';
import { isMended, KEY_REFUSED, mendedWords, NO_LIST, noWebhookWords, SILENT } from './liveWords.ts';
import { type OpenAccount, openAccount } from './openAccount.ts';
import { type SettledEndpoint, settleEndpoint } from './settleEndpoint.ts';

/**
 * What a check of a connection's live updates found. `gap`: for a while nothing could be delivered, so the list of
 * events is to be read. `unsettled`: Stripe could not be asked, and all is as it was.
 */
export type CheckedLive =
  | { state: 'settled'; mode: LiveState['mode']; reason: string | null; gap: boolean }
  | { state: 'unsettled'; message: string }
  | { state: 'unwanted' };

/** How long what a person did to our endpoint is told. */
const TOLD_MS = 24 * 3_600_000;

const reasonOf = (
  { liveMode, liveReason, liveSince }: ConnectionRow,
  { happening }: SettledEndpoint,
  now: number,
  canList: boolean,
): string | null => {
  if (happening === 'remade' || happening === 'enabled') return mendedWords(happening, now, canList);
  const usual = canList ? null : NO_LIST;
  if (liveMode !== 'webhook' || happening !== 'nothing') return usual;
  const isFresh = liveSince !== null && now - liveSince.getTime() < TOLD_MS;
  return liveReason === SILENT || (isFresh && isMended(liveReason)) ? liveReason : usual;
};

const withEndpoint = (
  connection: ConnectionRow,
  settled: SettledEndpoint,
  now: number,
  canList: boolean,
): { live: LiveState; gap: boolean } => {
  const { endpointId, secrets, happening } = settled;
  const gap = connection.liveMode !== 'webhook' || ['made', 'remade', 'enabled'].includes(happening);
  const reason = reasonOf(connection, settled, now, canList);
  const since = gap || connection.liveSince === null ? new Date(now) : connection.liveSince;
  return { live: { mode: 'webhook', reason, since, endpointId, secrets }, gap };
};

/** An endpoint that was there stays known: what it still delivers is believed. */
const withoutEndpoint = (
  connection: ConnectionRow,
  failure: StripeFailure,
  now: number,
  canList: boolean,
): LiveState => {
  const revoked = failure.kind === 'revoked';
  const mode = canList && !revoked ? 'polling' : 'off';
  const { liveMode, liveSince, endpointId, endpointSecrets } = connection;
  return {
    mode,
    reason: revoked ? KEY_REFUSED : noWebhookWords(failure, canList),
    since: liveMode === mode && liveSince !== null ? liveSince : new Date(now),
    endpointId,
    secrets: storedEndpointSecrets(endpointSecrets),
  };
};

/** Deletes endpoints of ours that nobody needs. One that cannot be deleted now is met again by the next check. */
const clearAway = async (
  deps: StripeDeps,
  { writer }: OpenAccount,
  ids: readonly string[],
): Promise<void> => {
  for (const id of ids) {
    const removed = await removeEndpoint(writer, id);
    if (!removed.ok)
      deps.log.warn({ endpoint: id, failure: removed.failure }, 'an old webhook endpoint of ours stays');
  }
};

const settle = async (
  deps: StripeDeps,
  connection: ConnectionRow,
  account: OpenAccount,
): Promise<CheckedLive> => {
  const { portalId, id } = connection;
  const now = deps.clock();
  const url = `${deps.stripeWebhookBase}/webhooks/stripe/${connection.webhookToken}`;
  const canList = !deniedPermissions(connection.permissions).includes('rak_event_read');
  const settled = await settleEndpoint({ ...account, connection, url, vault: deps.vault, now });
  if (!settled.ok) {
    const { failure } = settled;
    if (isPassing(failure)) return { state: 'unsettled', message: failure.message };
    const isRefused = failure.kind === 'revoked';
    // Another key took its place meanwhile: the next check works with that one.
    if (isRefused && !(await revokeConnection(deps.db, connection, new Date(now))))
      return { state: 'unsettled', message: failure.message };
    const live = withoutEndpoint(connection, failure, now, canList);
    if (!(await saveLive(deps.db, portalId, id, live))) return { state: 'unwanted' };
    return { state: 'settled', mode: live.mode, reason: live.reason, gap: connection.liveMode !== live.mode };
  }
  const { live, gap } = withEndpoint(connection, settled.value, now, canList);
  const isWanted = await saveLive(deps.db, portalId, id, live);
  const { leftovers, endpointId } = settled.value;
  await clearAway(deps, account, isWanted ? leftovers : [...leftovers, endpointId]);
  return isWanted ? { state: 'settled', mode: live.mode, reason: live.reason, gap } : { state: 'unwanted' };
};

/**
 * Brings a connection to the best way in which changes can reach it, and stores it: our webhook endpoint; else, with the
 * reason, asking for events; else neither. To be called by whoever holds the lease `live:<connection>`.
 */
export const checkLive = async (
  deps: StripeDeps,
  portalId: bigint,
  connectionId: string,
  signal?: AbortSignal,
): Promise<CheckedLive> => {
  const connection = await findConnection(deps.db, portalId, connectionId);
  if (!connection?.liveWanted || connection.disconnectedAt !== null || connection.state !== 'active')
    return { state: 'unwanted' };
  const checked = await settle(deps, connection, openAccount(deps, connection, signal));
  deps.log.info({ portalId: String(portalId), connectionId, checked }, 'live updates were checked');
  return checked;
};
