import { permissions } from './permissions.ts';

/** Name that the new key gets in the account's list of keys. */
export const KEY_NAME = 'ClearSync Integration';

/** Connect has two slugs: the category, and the accounts in it (reference/stripe.md §2.2). */
const slugs = permissions.flatMap(({ slug }) =>
  slug === 'rak_bucket_connect_read' ? [slug, 'rak_connected_account_read'] : [slug],
);

/**
 * Stripe's page for making a restricted key, with our name and the twelve permissions ticked, one link a mode.
 * The parameters are undocumented and unknown ones are ignored (reference/stripe.md §2.3): the rows are shown beside
 * the link, and the probe is the judge. `publicUrl` is the website named to Stripe.
 */
export const keyLinks = (publicUrl: string): { live: string; test: string } => {
  const query = [
    `name=${encodeURIComponent(KEY_NAME)}`,
    ...slugs.map((slug, index) => `permissions[${index}]=${slug}`),
    'thirdparty_integration_name=ClearSync',
    `thirdparty_integration_url=${encodeURIComponent(publicUrl)}`,
  ].join('&');
  return {
    live: `https://dashboard.stripe.com/apikeys/create?${query}`,
    test: `https://dashboard.stripe.com/test/apikeys/create?${query}`,
  };
};
