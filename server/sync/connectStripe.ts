import { randomUUID } from 'node:crypto';
import type { PermissionRow } from '../../src/app/packages/contract/setup.ts';
import { addConnection } from '../store/connections/addConnection.ts';
import type { ConnectionKey, ConnectionRow } from '../store/connections/connectionRow.ts';
import { listConnections } from '../store/connections/listConnections.ts';
import { rotateKey } from '../store/connections/rotateKey.ts';
import { type AccountIdentity, identifyAccount } from '../stripe/identifyAccount.ts';
import { readKeyFormat, type StripeKey } from '../stripe/keyFormat.ts';
import { type CheckedKey, checkKey } from './checkKey.ts';
import { connectionReply, type KeyOutcome, keyNotices } from './connectionReply.ts';
import { formatRefusals, otherAccount, type Refusal, withSafety } from './keyProblems.ts';
import { keyPurpose } from './keyPurpose.ts';
import type { StripeDeps } from './stripeDeps.ts';

const ofMode = async (
  deps: StripeDeps,
  portalId: bigint,
  livemode: boolean,
): Promise<ConnectionRow | null> => {
  const connections = await listConnections(deps.db, portalId);
  return connections.find((connection) => connection.livemode === livemode) ?? null;
};

const connected = (row: ConnectionRow): KeyOutcome => {
  const connection = connectionReply(row);
  return { state: 'connected', connection, notices: keyNotices(connection) };
};

const refused = (problem: Refusal, rows: PermissionRow[] = []): KeyOutcome => ({
  state: 'refused',
  problem: withSafety(problem, 'Nothing was stored.'),
  rows,
});

const store = async (
  deps: StripeDeps,
  portalId: bigint,
  key: StripeKey,
  account: AccountIdentity,
  { rows }: CheckedKey,
): Promise<KeyOutcome> => {
  const livemode = key.mode === 'live';
  const sealed = (connectionId: string): ConnectionKey => ({
    keySealed: deps.vault.seal(key.key, keyPurpose(portalId, connectionId)),
    keyHint: key.hint,
    keyKind: key.kind,
    accountName: account.name,
    accountCurrency: account.currency,
    permissions: rows,
  });
  let known = await ofMode(deps, portalId, livemode);
  if (!known) {
    const id = randomUUID();
    const connectedAt = new Date(deps.clock());
    await addConnection(deps.db, portalId, {
      ...sealed(id),
      id,
      accountId: account.id,
      livemode,
      connectedAt,
    });
    // Not always the one just added: somebody may have been faster.
    known = await ofMode(deps, portalId, livemode);
    if (known?.id === id) return connected(known);
  }
  if (!known) throw new Error('A connection that was stored or found in its place is gone.');
  if (known.accountId !== account.id) {
    const stored = { name: known.accountName, id: known.accountId };
    return refused(otherAccount(key.mode, stored, account));
  }
  return connected(await rotateKey(deps.db, portalId, known.id, sealed(known.id)));
};

/**
 * Connects a portal to the Stripe account of a pasted key: checks its form, asks Stripe what it may do and whose it is,
 * and stores it sealed. A new key of the connected account takes the old one's place; a key of another account is
 * refused while a connection of that mode exists. A refusal stores nothing.
 */
export const connectStripe = async (
  deps: StripeDeps,
  portalId: bigint,
  pasted: string,
): Promise<KeyOutcome> => {
  const format = readKeyFormat(pasted);
  if (!format.ok) return refused(formatRefusals[format.failure]);
  const key = format.value;
  const checked = await checkKey(deps, key);
  if (!checked.ok) return refused(checked.failure.problem, checked.failure.rows);
  const account = await identifyAccount(checked.value.reader, checked.value.probe, key.key);
  const outcome = await store(deps, portalId, key, account, checked.value);
  deps.log.info(
    { portalId: String(portalId), account: account.id, outcome: outcome.state },
    'a key was checked',
  );
  return outcome;
};
