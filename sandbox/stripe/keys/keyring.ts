import { randomBytes } from 'node:crypto';
import { clearSyncPermissions, type Permission } from './permissions.ts';

/** The wordings of Stripe's "this key may not" answer: of 2026 (two quotings), of 2020 to 2025, and one without a name. */
export const denialTexts = ['2026', '2026_quoted', '2020', 'generic'] as const;
type DenialText = (typeof denialTexts)[number];

/** What became of a key. */
export const keyStates = ['active', 'expired', 'revoked', 'ip_blocked'] as const;
type KeyState = (typeof keyStates)[number];

/** A key of the local account. */
export type ApiKey = {
  /** The key's own id in the dashboard, `mk_…`. */
  id: string;
  key: string;
  kind: 'secret' | 'restricted' | 'publishable';
  livemode: boolean;
  permissions: ReadonlySet<Permission>;
  denialText: DenialText;
  state: KeyState;
  /** Whether the second column, "Connect permissions", is set: only then the Stripe-Account header is accepted. */
  connectColumn: boolean;
  /** Whether `GET /v1/account` also asks for `accounts_kyc_basic_read`, as it does for some accounts. */
  accountNeedsKyc: boolean;
};

/** What is to be said about a new key; the rest has defaults (restricted, test mode, ClearSync's permissions). */
export type NewKey = Partial<Omit<ApiKey, 'id' | 'permissions'>> & { permissions?: readonly Permission[] };

export type Keyring = {
  find(key: string): ApiKey | undefined;
  add(key: NewKey): ApiKey;
  /** Changes a key in place. Answers undefined when there is no such key. */
  change(key: string, change: NewKey): ApiKey | undefined;
  /** Changes every restricted key. */
  changeRestricted(change: NewKey): void;
};

const prefixes = { secret: 'sk', restricted: 'rk', publishable: 'pk' } as const;

/** Makes an empty keyring. Keys look like Stripe's: `rk_test_` and 24 letters or digits. */
export const createKeyring = (): Keyring => {
  const keys = new Map<string, ApiKey>();
  const add = (wanted: NewKey): ApiKey => {
    const { kind = 'restricted', livemode = false, permissions = clearSyncPermissions } = wanted;
    const made: ApiKey = {
      denialText: '2026',
      state: 'active',
      connectColumn: false,
      accountNeedsKyc: false,
      ...wanted,
      key: wanted.key ?? `${prefixes[kind]}_${livemode ? 'live' : 'test'}_${randomBytes(12).toString('hex')}`,
      id: `mk_${keys.size + 1}`,
      kind,
      livemode,
      permissions: new Set(permissions),
    };
    keys.set(made.key, made);
    return made;
  };
  const change = (known: ApiKey, wanted: NewKey): ApiKey => {
    const permissions = wanted.permissions === undefined ? known.permissions : new Set(wanted.permissions);
    const changed = { ...known, ...wanted, key: known.key, permissions };
    keys.set(known.key, changed);
    return changed;
  };
  return {
    find: (key) => keys.get(key),
    add,
    change: (key, wanted) => {
      const known = keys.get(key);
      return known && change(known, wanted);
    },
    changeRestricted: (wanted) => {
      for (const known of [...keys.values()]) if (known.kind === 'restricted') change(known, wanted);
    },
  };
};
