import { randomUUID } from 'node:crypto';
import type { PermissionRow } from '../../src/app/packages/contract/setup.ts';
import { failed, type Outcome, success } from '../outcome.ts';
import { addConnection } from '../store/connections/addConnection.ts';
import type { ConnectionKey } from '../store/connections/connectionRow.ts';
import { findOfMode, type KnownConnection } from '../store/connections/findOfMode.ts';
import { reconnect } from '../store/connections/reconnect.ts';
import { rotateKey } from '../store/connections/rotateKey.ts';
import { inTransaction } from '../store/database/inTransaction.ts';
import type { Database } from '../store/database/openDatabase.ts';
import { addHumanAction } from '../store/humanActions/addHumanAction.ts';
import { askAgain } from '../store/portals/askAgain.ts';
import { lockInstalled } from '../store/portals/lockInstalled.ts';
import type { AccountIdentity } from '../stripe/identifyAccount.ts';
import type { StripeKey } from '../stripe/keyFormat.ts';
import { catchUp } from './control/catchUp.ts';
import { permissionDrift } from './control/permissionDrift.ts';
import { keyPurpose } from './keyPurpose.ts';
import type { Person } from './person.ts';
import { storedPermissions } from './storedPermissions.ts';
import type { StripeDeps } from './stripeDeps.ts';

/** A key that was checked, and who brings it. */
export type OfferedKey = {
  key: StripeKey;
  account: AccountIdentity;
  rows: PermissionRow[];
  person: Person;
  link: KeyLinkUse | null;
};

/** The one-time link by which a key comes: used up in the transaction that stores it, `spend` false: it is gone. */
export type KeyLinkUse = {
  spend(client: Pick<Database['pool'], 'query'>): Promise<boolean>;
  madeBy: string | null;
};

/** Why a good key is not stored: another account of its mode is connected, the app is not installed, its link is gone. */
export type NotStored =
  | { kind: 'other_account'; known: KnownConnection }
  | { kind: 'not_installed' }
  | { kind: 'link_gone' };

const sealed = (deps: StripeDeps, portalId: bigint, connectionId: string, offered: OfferedKey) => {
  const { key, account, rows } = offered;
  const keySealed = deps.vault.seal(key.key, keyPurpose(portalId, connectionId));
  const identity = { accountName: account.name, accountCurrency: account.currency };
  return { keySealed, keyHint: key.hint, keyKind: key.kind, ...identity, permissions: rows } as const;
};

/** The new key in the old one's place; what the old one could not do is asked for again. */
const replace = async (
  deps: StripeDeps,
  client: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  known: KnownConnection,
  offered: OfferedKey,
): Promise<void> => {
  const at = new Date(deps.clock());
  const { rows, regained } = permissionDrift(
    storedPermissions(known.permissions),
    offered.rows,
    at.getTime(),
  );
  const key: ConnectionKey = sealed(deps, portalId, known.id, { ...offered, rows });
  if (known.isDisconnected) await reconnect(client, portalId, known.id, at);
  await rotateKey(client, portalId, known.id, key, at);
  if (known.isDisconnected || known.state === 'revoked' || regained.length > 0)
    await catchUp(deps, client, portalId, known.id);
};

/** The line in the audit log; somebody who came by a link is no user of HubSpot, so the words say it. */
const actionOf = ({ key, account, link }: OfferedKey, known: KnownConnection | null) => {
  const action = known && !known.isDisconnected ? 'key_rotated' : 'key_connected';
  const detail = { account: account.name, accountId: account.id, mode: key.mode, key: key.hint };
  if (link === null) return { action, detail };
  return { action: `${action}_by_link`, detail: { ...detail, linkMadeBy: link.madeBy ?? '' } };
};

/**
 * Stores a key in one transaction with its line in the audit log: as the portal's first of that account and mode, in the
 * place of an earlier one, or as the one of a connection that was taken away and is still there. Answers the
 * connection's id.
 */
export const storeKey = async (
  deps: StripeDeps,
  portalId: bigint,
  offered: OfferedKey,
): Promise<Outcome<string, NotStored>> => {
  const { key, account, person, link } = offered;
  const livemode = key.mode === 'live';
  const at = new Date(deps.clock());
  const stored = await inTransaction(deps.db, async (client): Promise<Outcome<string, NotStored>> => {
    if (!(await lockInstalled(client, portalId))) return failed({ kind: 'not_installed' });
    const known = await findOfMode(client, portalId, livemode, account.id);
    if (known && known.accountId !== account.id) return failed({ kind: 'other_account', known });
    if (link && !(await link.spend(client))) return failed({ kind: 'link_gone' });
    const id = known?.id ?? randomUUID();
    if (known) await replace(deps, client, portalId, known, offered);
    else {
      await askAgain(client, portalId);
      await addConnection(client, portalId, {
        ...sealed(deps, portalId, id, offered),
        id,
        accountId: account.id,
        livemode,
        connectedAt: at,
      });
    }
    await addHumanAction(client, portalId, { ...person, ...actionOf(offered, known), at });
    return success(id);
  });
  deps.wakeUp.nudge('import');
  deps.wakeUp.nudge('stripe');
  return stored;
};
