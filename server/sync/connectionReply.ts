import type { Connection, PermissionRow } from '../../src/app/packages/contract/setup.ts';
import type { ConnectionRow } from '../store/connections/connectionRow.ts';
import type { Refusal } from './keyProblems.ts';
import { storedLiveMode } from './liveModeColumn.ts';
import { storedPermissions } from './storedPermissions.ts';

export type Notice = { code: string; title: string; message: string };

/** What came of checking a key: the connection, or a refusal with the permissions that are the reason. */
export type KeyOutcome =
  | { state: 'connected'; connection: Connection; notices: Notice[] }
  | { state: 'refused'; problem: Refusal; rows: PermissionRow[] };

/** A stored connection as the extensions see it; nothing of the key but its hint. */
export const connectionReply = (row: ConnectionRow): Connection => ({
  id: row.id,
  accountId: row.accountId,
  accountName: row.accountName,
  mode: row.livemode ? 'live' : 'test',
  keyHint: row.keyHint,
  keyKind: row.keyKind === 'secret' ? 'secret' : 'restricted',
  state: row.state === 'revoked' ? 'revoked' : 'active',
  connectedAt: row.connectedAt.toISOString(),
  permissions: storedPermissions(row.permissions),
  live: {
    wanted: row.liveWanted,
    mode: storedLiveMode(row.liveMode),
    reason: row.liveReason,
    since: row.liveSince?.toISOString() ?? null,
    lastHeardAt: row.lastHeardAt?.toISOString() ?? null,
    readTo: row.eventsReadTo?.toISOString() ?? null,
  },
});

const secretKey: Notice = {
  code: 'secret_key',
  title: 'This key has full access',
  message: 'This key has full access. It works, but a restricted key is safer.',
};
const testMode: Notice = {
  code: 'test_mode',
  title: 'Test mode',
  message: "Test mode: you'll see test data only.",
};

/** What must be said of a connection although its key was accepted. */
export const keyNotices = ({
  keyKind,
  mode,
  permissions,
}: Pick<Connection, 'keyKind' | 'mode' | 'permissions'>): Notice[] => {
  const lost = permissions.filter(({ state }) => state === 'missing');
  const losses = lost.map(({ dashboardRow, level, effect }) => ({
    code: 'permission_missing',
    title: `${dashboardRow} (${level}) is missing`,
    message: effect,
  }));
  return [...(keyKind === 'secret' ? [secretKey] : []), ...(mode === 'test' ? [testMode] : []), ...losses];
};
