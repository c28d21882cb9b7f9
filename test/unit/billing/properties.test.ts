import { describe, expect, it } from 'vitest';
import { billingProperties } from '../../../server/billing/properties/billingProperties.ts';

const ofType = (type: string) => billingProperties.filter((one) => one.type === type);

describe('the property packs', () => {
  it('are the ranks 1 to 36 and 51 that have values today, in order', () => {
    const ranks = [...Array.from({ length: 32 }, (_, index) => index + 1), 36, 51];
    expect(billingProperties.map(({ rank }) => rank)).toEqual(ranks);
    expect(billingProperties.filter(({ pack }) => pack === 'A').map(({ rank }) => rank)).toEqual(
      ranks.slice(0, 10),
    );
  });

  it('bear permanent names, each once, and say who manages them', () => {
    const names = billingProperties.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, label, description } of billingProperties) {
      expect(name).toMatch(/^clearsync_[a-z_]+$/);
      expect(label).not.toBe('');
      expect(description).toMatch(/ Managed by ClearSync; edits are overwritten\.$/);
    }
  });

  it('use the types that HubSpot knows', () => {
    expect(ofType('string').every(({ fieldType }) => fieldType === 'text')).toBe(true);
    expect(ofType('number').every(({ fieldType }) => fieldType === 'number')).toBe(true);
    expect([...ofType('date'), ...ofType('datetime')].every(({ fieldType }) => fieldType === 'date')).toBe(
      true,
    );
    expect(ofType('enumeration').every(({ fieldType }) => fieldType === 'select')).toBe(true);
  });

  it('have options where there is a choice, one of them "other", each once', () => {
    expect(ofType('enumeration').map(({ name }) => name)).toEqual([
      'clearsync_customer_status',
      'clearsync_payment_health',
      'clearsync_subscription_status',
      'clearsync_billing_interval',
      'clearsync_cancel_reason',
    ]);
    for (const { type, options } of billingProperties) {
      const values = options.map(({ value }) => value);
      expect(values.includes('other')).toBe(type === 'enumeration');
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('are the same on contacts and companies, but for what only a company has', () => {
    const companyOnly = billingProperties.filter(({ objects }) => !objects.includes('contacts'));
    expect(companyOnly.map(({ name }) => name)).toEqual(['clearsync_billing_contacts']);
    expect(billingProperties.every(({ objects }) => objects.includes('companies'))).toBe(true);
  });
});
