import { describe, expect, it } from 'vitest';
import { readViewers } from '../../../server/sync/viewerList.ts';

const listed = (...emails: string[]) => readViewers({ limited: true, emails });

describe('a list of those who see billing, as people type it', () => {
  it('is everybody while nothing is limited, whatever stands in it', () => {
    expect(readViewers({ limited: false, emails: ['nonsense'] })).toEqual({ ok: true, value: [] });
  });

  it('is kept in lower case, once each, in order, without what is empty', () => {
    const outcome = listed('Bo@ACME.com', '', ' anna@acme.com ', 'bo@acme.com', '   ');
    expect(outcome).toEqual({ ok: true, value: ['anna@acme.com', 'bo@acme.com'] });
  });

  it.each(["o'brien@acme.com", 'anna+crm@acme.co.uk', 'jörg@müller.de', 'sam@northwind.example'])(
    'takes %s',
    (email) => {
      expect(listed(email)).toEqual({ ok: true, value: [email] });
    },
  );

  it.each([
    ['a word', 'anna'],
    ['a domain', 'acme.com'],
    ['two signs', 'anna@@acme.com'],
    ['a host without a domain', 'anna@localhost'],
    ['an IP number', 'anna@192.168.1.1'],
    ['quotation marks', '"anna"@acme.com'],
    ['markup', '<b>anna@acme.com</b>'],
    ['a space within', 'anna smith@acme.com'],
    ['a mark of writing direction', '\u202Eanna@acme.com'],
    ['a joiner', 'an\u200Dna@acme.com'],
    ['a line break within', 'anna\n@acme.com'],
    ['a long name', `${'a'.repeat(65)}@acme.com`],
    ['a long address', `anna@${'a.'.repeat(130)}com`],
    ['statements', "x'; drop table portal; --"],
  ])('refuses %s and names it', (_, text) => {
    expect(listed('bo@acme.com', text)).toEqual({ ok: false, failure: { text } });
  });

  it.each([[[]], [['', '  ']]])('refuses a limit that names nobody: %j', (emails) => {
    expect(readViewers({ limited: true, emails })).toEqual({ ok: false, failure: { count: 0 } });
  });

  it('holds 500 at most', () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => `a${n}@acme.com`);
    expect(listed(...many(500)).ok).toBe(true);
    expect(listed(...many(500), 'A1@acme.com').ok).toBe(true);
    expect(listed(...many(501))).toEqual({ ok: false, failure: { count: 501 } });
  });
});
