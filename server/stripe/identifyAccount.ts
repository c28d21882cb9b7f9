import { createHash } from 'node:crypto';
import { z } from 'zod';
import { stripeList } from './listPage.ts';
import { type Permission, type PermissionSlug, permissionOf } from './permissions.ts';
import type { Probe } from './probeKey.ts';
import type { StripeReader } from './reader.ts';

/** Which account a key belongs to, as well as it can be known. */
export type AccountIdentity = {
  /** `acct_…`, or `key_` and a hash of the key when Stripe never named the account. */
  id: string;
  name: string;
  /** Lower-case ISO code, or null when nothing tells. */
  currency: string | null;
};

const priced = z.looseObject({ currency: z.string() });
const invoiced = z.looseObject({ account_name: z.string().min(1) });

const mostFrequent = (values: string[]): string | null => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
};

const members = async (
  reader: StripeReader,
  probe: Probe,
  slug: PermissionSlug,
  path: string,
): Promise<unknown[]> => {
  const row = probe.rows.find(({ permission }) => permission.slug === slug);
  const permission: Permission | undefined = permissionOf(slug);
  if (row?.state !== 'granted' || permission === undefined) return [];
  const outcome = await reader.read({ path, permission, shape: stripeList });
  return outcome.ok ? outcome.value.value.data : [];
};

const currencyOf = async (reader: StripeReader, probe: Probe): Promise<string | null> => {
  const sources: [PermissionSlug, string][] = [
    ['rak_plan_read', '/v1/prices?limit=100'],
    ['rak_charge_read', '/v1/charges?limit=100'],
  ];
  for (const [slug, path] of sources) {
    const found = await members(reader, probe, slug, path);
    const currency = mostFrequent(found.flatMap((each) => priced.safeParse(each).data?.currency ?? []));
    if (currency !== null) return currency;
  }
  return null;
};

/**
 * Id, name and currency of the key's account (reference/stripe.md §2.6): from the account itself, else the id from any
 * refusal, the name from an invoice and the currency that most prices (then charges) have, else from the key.
 */
export const identifyAccount = async (
  reader: StripeReader,
  probe: Probe,
  key: string,
): Promise<AccountIdentity> => {
  const { account } = probe;
  const id = probe.accountId ?? `key_${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
  const ownName = account?.settings?.dashboard?.display_name || account?.business_profile?.name;
  const name = ownName
    ? ownName
    : (await members(reader, probe, 'rak_invoice_read', '/v1/invoices?limit=1')).flatMap(
        (each) => invoiced.safeParse(each).data?.account_name ?? [],
      )[0];
  return {
    id,
    name: name ?? `Stripe account …${(probe.accountId ?? key).slice(-4)}`,
    currency: account?.default_currency ?? (await currencyOf(reader, probe)),
  };
};
