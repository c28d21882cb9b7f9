import { describe, expect, it } from 'vitest';
import { readDomainLists } from '../../../server/sync/domainLists.ts';

const NONE = { excludedDomains: [], freeMailAdded: [], freeMailRemoved: [] };
const excluded = (...excludedDomains: string[]) => readDomainLists({ ...NONE, excludedDomains });

describe('lists of domains as people type them', () => {
  it.each([
    ['acme.com', 'acme.com'],
    [' ACME.com ', 'acme.com'],
    ['@acme.com', 'acme.com'],
    ['anna@mail.acme.co.uk', 'acme.co.uk'],
    ['https://www.acme.com/prices?x=1', 'acme.com'],
    ['xn--mller-kva.de', 'müller.de'],
    ['gmail.com', 'gmail.com'],
  ])('%s is %s', (text, domain) => {
    expect(excluded(text)).toEqual({ ok: true, value: { ...NONE, excludedDomains: [domain] } });
  });

  it.each(['acme', '192.168.1.1', 'co.uk', 'not a domain', '@', '[::1]'])('%s is none', (text) => {
    expect(excluded('acme.com', text)).toEqual({ ok: false, failure: { field: 'excludedDomains', text } });
  });

  it('are kept once each, in order, without what is empty', () => {
    const outcome = excluded('b.com', '', 'a.com', 'www.b.com', '  ');
    expect(outcome).toEqual({ ok: true, value: { ...NONE, excludedDomains: ['a.com', 'b.com'] } });
  });

  it('keep the host of a mail provider, which stands in addresses', () => {
    const lists = {
      ...NONE,
      freeMailAdded: ['Mail.acme.com'],
      freeMailRemoved: ['privaterelay.appleid.com'],
    };
    expect(readDomainLists(lists)).toEqual({
      ok: true,
      value: { ...lists, freeMailAdded: ['mail.acme.com'] },
    });
  });

  it('hold 500 at most', () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => `d${n}.com`);
    expect(excluded(...many(500)).ok).toBe(true);
    expect(excluded(...many(501))).toEqual({ ok: false, failure: { field: 'excludedDomains', count: 501 } });
  });
});
