import { describe, expect, it } from 'vitest';
import { keyLinks } from '../../../server/stripe/keyLinks.ts';
import { manualPath } from '../../../server/stripe/manualPath.ts';
import { kindLists, mirrorKinds } from '../../../server/stripe/mirrorKinds.ts';
import { permissionOf, permissions } from '../../../server/stripe/permissions.ts';

const SITE = 'https://www.clearsync.ai';

describe('the permissions of a key', () => {
  it('are twelve, each with its own slug, name and probe', () => {
    expect(permissions).toHaveLength(12);
    for (const part of ['name', 'slug', 'probe', 'dashboardRow'] as const)
      expect(new Set(permissions.map((permission) => permission[part])).size).toBe(12);
    expect(permissions.every(({ effect, why }) => effect.endsWith('.') && why.endsWith('.'))).toBe(true);
  });

  it('stop the connection only where nothing works without them', () => {
    expect(permissions.filter(({ blocker }) => blocker).map(({ name }) => name)).toEqual([
      'Customers',
      'Prices',
      'Subscriptions',
    ]);
  });

  it('cover everything that is listed or expanded', () => {
    const needed = mirrorKinds.flatMap((kind) => [
      kindLists[kind].permission,
      ...kindLists[kind].expand.flatMap(({ needs }) => needs ?? []),
    ]);
    expect(needed.map(permissionOf).every((permission) => permission !== undefined)).toBe(true);
  });

  it('never expand what another permission would be needed for', () => {
    const paths = mirrorKinds.flatMap((kind) => kindLists[kind].expand.map(({ path }) => path));
    expect(paths.filter((path) => /balance_transaction|dispute|payments/.test(path))).toEqual([]);
    expect(paths.filter((path) => path.split('.').length > 4)).toEqual([]);
  });
});

describe('the link that makes a key', () => {
  it('is exactly the one that Stripe is known to understand', () => {
    expect(keyLinks(SITE).live).toBe(
      'https://dashboard.stripe.com/apikeys/create?name=ClearSync%20Integration&permissions[0]=rak_charge_read&permissions[1]=rak_customer_read&permissions[2]=rak_event_read&permissions[3]=rak_payment_intent_read&permissions[4]=rak_payment_method_read&permissions[5]=rak_product_read&permissions[6]=rak_coupon_read&permissions[7]=rak_invoice_read&permissions[8]=rak_plan_read&permissions[9]=rak_subscription_read&permissions[10]=rak_bucket_connect_read&permissions[11]=rak_connected_account_read&permissions[12]=rak_webhook_write&thirdparty_integration_name=ClearSync&thirdparty_integration_url=https%3A%2F%2Fwww.clearsync.ai',
    );
  });

  it('goes to the test page for test mode and is otherwise the same', () => {
    const { live, test } = keyLinks(SITE);
    expect(test).toBe(live.replace('.com/apikeys/', '.com/test/apikeys/'));
  });
});

describe('the manual path', () => {
  const { steps, rows, troubleshooting } = manualPath('https://example.com/app', 'help@example.com');
  const levels = rows.map(({ section, name, level }) => `${section} · ${name} · ${level}`);

  it('names every permission, both labels where they differ, and why it is needed', () => {
    expect(rows.filter(({ why }) => why !== null)).toHaveLength(12);
    expect(levels).toContain('Core · Charges (newer pages: Charges and Refunds) · Read');
    expect(levels).toContain('Connect · The entire category · Read');
    expect(rows.filter(({ level }) => level === 'Write')).toHaveLength(1);
  });

  it('sets everything else to None', () => {
    const none = rows
      .filter(({ level }) => level === 'None')
      .map(({ section, name }) => `${section}: ${name}`);
    expect(none).toEqual([
      'Core: The whole section, first',
      'Core: Checkout',
      'Billing: The whole section, first',
      'Orders: The whole section',
      'Issuing: The whole section',
      'Reporting: The whole section',
      'Sigma: The whole section',
      'Financial Connections: The whole section',
      'All other resources: Everything else',
    ]);
  });

  it('carries the name, the site and the address of this installation', () => {
    expect(steps.join('\n')).toContain('ClearSync Integration');
    expect(steps.join('\n')).toContain('https://example.com/app');
    expect(troubleshooting).toMatch(/help@example\.com\.$/);
  });
});
