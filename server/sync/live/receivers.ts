import type { Database } from '../../store/database/openDatabase.ts';
import { findReceiver, type Receiver } from '../../store/inbox/findReceiver.ts';
import type { Deps } from '../deps.ts';
import { endpointSecretPurpose, storedEndpointSecrets } from './endpointSecrets.ts';

/** A connection that events arrive for, with the secrets that they may be signed with. */
export type OpenReceiver = Omit<Receiver, 'endpointSecrets'> & { secrets: string[] };

/** How long a connection is believed to be as it was: a disconnected one takes events no longer than that. */
const KEEP_MILLISECONDS = 5_000;
/** A path that did not fit is looked at again at most that often, whoever knocks. */
const AGAIN_MILLISECONDS = 1_000;
const MOST_KEPT = 10_000;

/** `anew`: looked up because a signature did not fit. */
type Kept = { receiver: Promise<OpenReceiver | null>; at: number; anew: boolean };

const open = async (db: Database, deps: Deps, token: string): Promise<OpenReceiver | null> => {
  const found = await findReceiver(db, token);
  if (!found) return null;
  const { endpointSecrets, ...receiver } = found;
  const purpose = endpointSecretPurpose(receiver.portalId, receiver.connectionId);
  const secrets = storedEndpointSecrets(endpointSecrets)
    .filter(({ until }) => until === null || Date.parse(until) > deps.clock())
    .map(({ sealed }) => deps.vault.open(sealed, purpose));
  return { ...receiver, secrets };
};

/**
 * Finds connections by their webhook token and remembers them for seconds: two thousand deliveries a second would
 * otherwise ask the database as often. `anew` looks again, for a secret that was rolled a moment ago.
 */
export const rememberReceivers = (deps: Deps) => {
  const kept = new Map<string, Kept>();
  const load = (token: string, anew: boolean): Promise<OpenReceiver | null> => {
    if (kept.size >= MOST_KEPT) kept.clear();
    const receiver = open(deps.db, deps, token);
    kept.set(token, { receiver, at: performance.now(), anew });
    receiver.catch(() => kept.delete(token));
    return receiver;
  };
  const keptFor = (token: string, milliseconds: number): Kept | undefined => {
    const known = kept.get(token);
    return known !== undefined && performance.now() - known.at < milliseconds ? known : undefined;
  };
  return {
    find: (token: string): Promise<OpenReceiver | null> =>
      keptFor(token, KEEP_MILLISECONDS)?.receiver ?? load(token, false),
    // What an ordinary delivery looked up a moment ago may be of before the secret was rolled.
    anew: (token: string): Promise<OpenReceiver | null> => {
      const known = keptFor(token, AGAIN_MILLISECONDS);
      return known?.anew ? known.receiver : load(token, true);
    },
  };
};
