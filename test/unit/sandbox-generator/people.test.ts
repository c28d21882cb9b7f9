import freeEmailDomains from 'free-email-domains';
import { describe, expect, it } from 'vitest';
import type { PortalSeed } from '../../../sandbox/people/portalSeed.ts';
import { recordsForCustomers } from '../../../sandbox/people/recordsForCustomers.ts';
import { generatedSource } from '../../../sandbox/stripe/generator/generatedSource.ts';
import { mailProviders } from '../../../sandbox/stripe/generator/names.ts';
import { grouped, moments } from './populations.ts';

const customers = (count: number) =>
  generatedSource({ customers: count, now: moments[0] ?? 0 }).newer('customer');

const joined = (chunks: Iterable<PortalSeed>): PortalSeed => {
  const all: PortalSeed = { contacts: [], companies: [], associations: [] };
  for (const chunk of chunks) {
    all.contacts.push(...chunk.contacts);
    all.companies.push(...chunk.companies);
    all.associations.push(...chunk.associations);
  }
  return all;
};

const lower = (texts: Iterable<string | undefined>) => [...texts].map((text) => text?.toLowerCase() ?? '');

describe('records for a generated population', () => {
  const seed = joined(recordsForCustomers(customers(2_000)));
  const emails = new Set(lower(seed.contacts.map(({ properties }) => properties['email'])));
  const additional = new Set(lower(seed.contacts.flatMap(({ additionalEmails = [] }) => additionalEmails)));
  const paying = new Set(
    lower([...customers(2_000)].map(({ email }) => (typeof email === 'string' ? email : ''))).filter(
      (email) => /^[^@\s]+@[^@\s]+\.[a-z]+$/.test(email),
    ),
  );
  const share = (count: number) => Math.round((100 * count) / paying.size);

  it('has most people under their address, a few under an additional one, a few not at all', () => {
    const exact = [...paying].filter((email) => emails.has(email)).length;
    const byAdditional = [...paying].filter((email) => additional.has(email)).length;
    expect(share(exact)).toBeGreaterThanOrEqual(86);
    expect(share(byAdditional)).toBeGreaterThanOrEqual(3);
    expect(share(byAdditional)).toBeLessThanOrEqual(7);
    expect(share(paying.size - exact - byAdditional)).toBeGreaterThanOrEqual(4);
    expect(share(paying.size - exact - byAdditional)).toBeLessThanOrEqual(8);
  });

  it('has each address once, some typed in capitals, and strangers that never paid', () => {
    expect(emails.size).toBe(seed.contacts.length);
    expect([...emails].some((email) => additional.has(email))).toBe(false);
    expect(seed.contacts.some(({ properties }) => /^[A-Z.@0-9-]+$/.test(properties['email'] ?? ''))).toBe(
      true,
    );
    expect(seed.contacts.filter(({ properties }) => properties['email']?.includes('@prospect')).length).toBe(
      80,
    );
  });

  it('has some companies twice and some under another domain, never one of free mail', () => {
    const domains = grouped(seed.companies, ({ properties }) => properties['domain'] ?? '');
    expect([...domains.values()].filter(({ length }) => length === 2).length).toBeGreaterThan(20);
    expect([...domains.keys()].filter((domain) => domain.includes('-group.')).length).toBeGreaterThan(40);
    for (const host of freeEmailDomains) expect(domains.has(host)).toBe(false);
    expect(domains.has('co.uk')).toBe(false);
    expect([...domains.keys()].some((domain) => domain.startsWith('mail.'))).toBe(false);
  });

  it('is the same for the same customers and another for another seed', () => {
    const json = (options: { seed?: number }) =>
      JSON.stringify(joined(recordsForCustomers(customers(300), options)));
    expect(json({})).toBe(json({ seed: 1 }));
    expect(json({})).not.toBe(json({ seed: 2 }));
  });

  it('comes in chunks of at most 1,000 records of a kind, with ties inside a chunk', () => {
    let chunks = 0;
    for (const { contacts, companies, associations } of recordsForCustomers(customers(3_000))) {
      chunks += 1;
      expect(Math.max(contacts.length, companies.length)).toBeLessThanOrEqual(1_000);
      const keys = new Set([...contacts, ...companies].map(({ key }) => key));
      expect(keys.size).toBe(contacts.length + companies.length);
      expect(associations.length).toBeGreaterThan(0);
      for (const { contactKey, companyKey } of associations) {
        expect(keys.has(contactKey) && keys.has(companyKey)).toBe(true);
      }
    }
    expect(chunks).toBeGreaterThan(2);
  });

  it('reads customers only as far as it has to', () => {
    let read = 0;
    function* counted() {
      for (const customer of customers(50_000)) {
        read += 1;
        yield customer;
      }
    }
    for (const _chunk of recordsForCustomers(counted())) break;
    expect(read).toBeLessThan(1_500);
  });

  it('uses providers for free mail that are known as such', () => {
    for (const host of mailProviders) expect(freeEmailDomains).toContain(host);
  });
});

describe('records for everyone', () => {
  it.each([
    ['ben@acme.com', 'Acme Ltd', { firstname: 'Ben', lastname: 'Smith', company: 'Acme Ltd' }, 'acme.com'],
    [
      'ana-maria.paz@mail.acme.co.uk',
      null,
      { firstname: 'Ana', lastname: 'Paz', company: 'Acme' },
      'acme.co.uk',
    ],
    ['J.Doe+stripe@gmail.com', 'J Doe', { firstname: 'J', lastname: 'Doe' }, undefined],
    [' jo@x.io ', undefined, { firstname: 'Jo', email: 'jo@x.io' }, 'x.io'],
  ])('%j (%j) has a contact, and a company unless it is free mail', (email, name, contact, domain) => {
    const seed = joined(recordsForCustomers([{ id: 'cus_1', email, name }], { everyone: true }));
    expect(seed.contacts).toEqual([
      { key: 'contact cus_1', properties: expect.objectContaining({ email: email.trim(), ...contact }) },
    ]);
    expect(seed.companies.map(({ properties }) => properties['domain'])).toEqual(
      domain === undefined ? [] : [domain],
    );
    expect(seed.associations).toHaveLength(domain === undefined ? 0 : 1);
  });

  it('knows nobody without an address that a CRM would take', () => {
    const nobody = [null, undefined, '', 'not an email', 'a@b', '@x.com', 'a b@x.com', 5].map(
      (email, at) => ({
        id: `cus_${at}`,
        email,
      }),
    );
    expect([...recordsForCustomers(nobody, { everyone: true })]).toEqual([]);
  });

  it('has one contact and one company for customers that share them', () => {
    const shared = ['a@acme.com', 'A@acme.com', 'b@acme.com'].map((email, at) => ({
      id: `cus_${at}`,
      email,
    }));
    const seed = joined(recordsForCustomers(shared, { everyone: true }));
    expect([seed.contacts.length, seed.companies.length, seed.associations.length]).toEqual([2, 1, 2]);
  });
});
