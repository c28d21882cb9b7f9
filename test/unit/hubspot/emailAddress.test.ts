import { describe, expect, it } from 'vitest';
import { readEmailAddress } from '../../../server/sync/link/emailAddress.ts';

describe('reading an e-mail', () => {
  it.each<[string | null, string, string, boolean]>([
    ['ada@acme.com', 'ada@acme.com', 'acme.com', false],
    ['  ADA@Mail.Acme.co.uk ', 'ada@mail.acme.co.uk', 'acme.co.uk', false],
    ['ada+billing@acme.com', 'ada+billing@acme.com', 'acme.com', false],
    ["o'neil@acme.com", "o'neil@acme.com", 'acme.com', false],
    ['ada@münchen.de', 'ada@münchen.de', 'münchen.de', false],
    ['ada@shop.myshopify.com', 'ada@shop.myshopify.com', 'shop.myshopify.com', false],
    ['ada@gmail.com', 'ada@gmail.com', 'gmail.com', true],
    ['ada@YAHOO.fr', 'ada@yahoo.fr', 'yahoo.fr', true],
    ['x@privaterelay.appleid.com', 'x@privaterelay.appleid.com', 'appleid.com', true],
  ])('%j is an address', (email, address, domain, freeMail) => {
    expect(readEmailAddress(email)).toEqual({ kind: 'address', address, domain, freeMail });
  });

  it.each([null, '', '   '])('%j is none', (email) => {
    expect(readEmailAddress(email)).toEqual({ kind: 'none' });
  });

  it.each([
    'ada',
    '@acme.com',
    'ada@',
    'ada@localhost',
    'ada@127.0.0.1',
    'ada@acme..com',
    'ada@-acme.com',
    'ada b@acme.com',
    '"ada b"@acme.com',
    'ada,bob@acme.com',
    'ada@acme.com;bob@acme.com',
    `${'a'.repeat(65)}@acme.com`,
    `a@${'b'.repeat(320)}.com`,
    'ada\u0000@acme.com',
  ])('%j is invalid', (email) => {
    expect(readEmailAddress(email)).toMatchObject({ kind: 'invalid' });
  });
});
