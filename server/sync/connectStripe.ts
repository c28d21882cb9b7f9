import type { PermissionRow } from '../../src/app/packages/contract/setup.ts';
import { findConnection } from '../store/connections/findConnection.ts';
import { identifyAccount } from '../stripe/identifyAccount.ts';
import { readKeyFormat, type StripeKey } from '../stripe/keyFormat.ts';
import { checkKey } from './checkKey.ts';
import { connectionReply, type KeyOutcome, keyNotices } from './connectionReply.ts';
import {
  formatRefusals,
  linkGone,
  notInstalled,
  otherAccount,
  type Refusal,
  withSafety,
} from './keyProblems.ts';
import { NOBODY, type Person } from './person.ts';
import { type KeyLinkUse, type NotStored, storeKey } from './storeKey.ts';
import type { StripeDeps } from './stripeDeps.ts';

const refused = (problem: Refusal, rows: PermissionRow[] = []): KeyOutcome => ({
  state: 'refused',
  problem: withSafety(problem, 'Nothing was stored.'),
  rows,
});

const whyNot = (failure: NotStored, key: StripeKey, account: { name: string; id: string }): Refusal => {
  if (failure.kind === 'not_installed') return notInstalled;
  if (failure.kind === 'link_gone') return linkGone;
  const { accountName: name, accountId: id } = failure.known;
  return otherAccount(key.mode, { name, id }, account);
};

/**
 * Connects a portal to the Stripe account of a pasted key: checks its form, asks Stripe what it may do and whose it is,
 * and stores it sealed. A new key of the connected account takes the old one's place, and what the old one could not
 * read is asked for again; a key of another account is refused while a connection of that mode exists. A refusal
 * stores nothing. A key that comes by a one-time link is stored only if that can be used up.
 */
export const connectStripe = async (
  deps: StripeDeps,
  portalId: bigint,
  pasted: string,
  person: Person = NOBODY,
  link: KeyLinkUse | null = null,
): Promise<KeyOutcome> => {
  const format = readKeyFormat(pasted);
  if (!format.ok) return refused(formatRefusals[format.failure]);
  const key = format.value;
  const checked = await checkKey(deps, key);
  if (!checked.ok) return refused(checked.failure.problem, checked.failure.rows);
  const { reader, probe, rows } = checked.value;
  const account = await identifyAccount(reader, probe, key.key);
  const stored = await storeKey(deps, portalId, { key, account, rows, person, link });
  deps.log.info({ portalId: String(portalId), account: account.id, stored: stored.ok }, 'a key was checked');
  if (!stored.ok) return refused(whyNot(stored.failure, key, account));
  const row = await findConnection(deps.db, portalId, stored.value);
  if (!row) throw new Error('A connection that was just stored is gone.');
  const connection = connectionReply(row);
  return { state: 'connected', connection, notices: keyNotices(connection) };
};
