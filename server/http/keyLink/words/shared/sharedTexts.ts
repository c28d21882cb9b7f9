import type { AskedPermission } from '../../../../sync/askedPermissions.ts';

/** The codes of sync/keyProblems.ts that can stand beside the field. */
export type RefusalCode =
  | 'key_empty'
  | 'key_publishable'
  | 'key_organization'
  | 'key_managed'
  | 'key_webhook_secret'
  | 'key_masked'
  | 'key_truncated'
  | 'key_malformed'
  | 'key_unknown'
  | 'key_expired'
  | 'key_ip_not_allowed'
  | 'key_permissions_missing'
  | 'key_mode_mismatch'
  | 'key_other_account'
  | 'stripe_busy'
  | 'stripe_unreachable'
  | 'stripe_refused';

type RefusalText = { title: string; message: string; action: string };

/** What the rows of stripe/manualPath.ts are called that have no name of Stripe's. */
export type OwnRow =
  | 'The whole section, first'
  | 'The whole section'
  | 'The entire category'
  | 'Everything else';

/**
 * What the page shares with the settings page, and gets in English: refusals by code, permissions by slug, the manual
 * path. The names of rows and sections stay as Stripe's key page has them in English.
 */
export type SharedTexts = {
  /** What stands between two sentences. */
  gap: string;
  /** What became of a refused key. */
  safe: string;
  refusals: Readonly<Record<RefusalCode, RefusalText>>;
  notices: {
    secret_key: { title: string; message: string };
    test_mode: { title: string; message: string };
    permission_missing: { title: string };
  };
  permissions: Readonly<Record<AskedPermission['slug'], { effect: string; why: string }>>;
  manual: {
    /** In the order of stripe/manualPath.ts. */
    steps: readonly string[];
    rows: Readonly<Record<OwnRow, string>>;
    /** A row that has two names. */
    twoNames: string;
  };
};
