import { type Outcome, success } from '../../outcome.ts';
import type { ConnectionRow } from '../../store/connections/connectionRow.ts';
import type { Vault } from '../../store/vault.ts';
import { STRIPE_API_VERSION } from '../../stripe/client.ts';
import type { StripeFailure } from '../../stripe/failures.ts';
import { createEndpoint } from '../../stripe/webhooks/createEndpoint.ts';
import { tellsOurEvents } from '../../stripe/webhooks/enabledEvents.ts';
import { CONNECTION_MARK, type WebhookEndpoint } from '../../stripe/webhooks/endpoint.ts';
import { listEndpoints } from '../../stripe/webhooks/listEndpoints.ts';
import { removeEndpoint } from '../../stripe/webhooks/removeEndpoint.ts';
import { updateEndpoint } from '../../stripe/webhooks/updateEndpoint.ts';
import { type EndpointSecret, storedEndpointSecrets } from './endpointSecrets.ts';
import type { OpenAccount } from './openAccount.ts';
import { withNewSecret } from './sealSecret.ts';

/**
 * What had to be done: nothing; `made` because there was none that we can use; `remade` because somebody deleted it;
 * `enabled` because somebody had disabled it; `mended` or `renewed` because we want another address, other events or
 * another version than before.
 */
type Happening = 'nothing' | 'made' | 'remade' | 'enabled' | 'mended' | 'renewed';

/** The endpoint that delivers from now on, and those of ours that are to be deleted once it is stored. */
export type SettledEndpoint = {
  endpointId: string;
  secrets: EndpointSecret[];
  happening: Happening;
  leftovers: string[];
};

export type Settling = OpenAccount & { connection: ConnectionRow; url: string; vault: Vault; now: number };
type Settled = Outcome<SettledEndpoint, StripeFailure>;

/** Our endpoints among an account's: by our mark, or by an address that only we have. Everybody else's are not touched. */
export const ownEndpoints = (
  endpoints: readonly WebhookEndpoint[],
  connectionId: string,
  url: string,
): WebhookEndpoint[] =>
  endpoints.filter((each) => each.metadata?.[CONNECTION_MARK] === connectionId || each.url === url);

const make = async (
  { writer, vault, connection, url, now }: Settling,
  happening: Happening,
  leftovers: string[],
): Promise<Settled> => {
  const created = await createEndpoint(writer, { connectionId: connection.id, url });
  if (!created.ok) return created;
  const { id: endpointId, secret } = created.value;
  return success({
    endpointId,
    secrets: withNewSecret(vault, connection, secret, now),
    happening,
    leftovers,
  });
};

/** Makes one where there is none that can be used. What cannot be used goes first: an account may have only so many. */
const makeAnew = async (
  settling: Settling,
  useless: WebhookEndpoint[],
  happening: 'made' | 'remade',
): Promise<Settled> => {
  for (const { id } of useless) {
    const removed = await removeEndpoint(settling.writer, id);
    if (!removed.ok) return removed;
  }
  return make(settling, happening, []);
};

/** An endpoint keeps the version that it was made with, so another version takes another endpoint; both deliver for a moment. */
const renew = async (settling: Settling, kept: SettledEndpoint): Promise<Settled> => {
  const renewed = await make(settling, 'renewed', [kept.endpointId, ...kept.leftovers]);
  // No room for two: the old one goes on delivering, and an event is only a hint whatever its version is.
  return !renewed.ok && renewed.failure.kind === 'rejected' ? success(kept) : renewed;
};

const keep = async (settling: Settling, kept: WebhookEndpoint, leftovers: string[]): Promise<Settled> => {
  const { connection, url, writer } = settling;
  const same: SettledEndpoint = {
    endpointId: kept.id,
    secrets: storedEndpointSecrets(connection.endpointSecrets),
    happening: 'nothing',
    leftovers,
  };
  const enabled = kept.status === 'enabled';
  if (enabled && kept.api_version !== STRIPE_API_VERSION) return renew(settling, same);
  if (enabled && kept.url === url && tellsOurEvents(kept.enabled_events)) return success(same);
  const updated = await updateEndpoint(writer, kept.id, url);
  return updated.ok ? success({ ...same, happening: enabled ? 'mended' : 'enabled' }) : updated;
};

/**
 * Finds our endpoint in the connection's account and brings it to what it must be: one, enabled, at our address, told
 * our events in our version, its secret at hand. It lists before it makes, so that a crash between making and storing
 * leaves an endpoint that the next call replaces (reference/stripe.md §3). Nothing is stored here.
 */
export const settleEndpoint = async (settling: Settling): Promise<Settled> => {
  const { reader, writer, connection, url } = settling;
  const listed = await listEndpoints(reader, writer.signal);
  if (!listed.ok) return listed;
  const ours = ownEndpoints(listed.value, connection.id, url);
  const hasSecret = storedEndpointSecrets(connection.endpointSecrets).some(({ until }) => until === null);
  const kept = hasSecret ? ours.find(({ id }) => id === connection.endpointId) : undefined;
  if (!kept) return makeAnew(settling, ours, hasSecret && connection.endpointId !== null ? 'remade' : 'made');
  return keep(
    settling,
    kept,
    ours.filter(({ id }) => id !== kept.id).map(({ id }) => id),
  );
};
