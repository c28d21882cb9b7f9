import { describe, expect, it } from 'vitest';
import { templatesOf } from '../../../server/http/words/sentence.ts';
import { sentences } from '../../../server/http/words/sentences.ts';
import { translate } from '../../../server/http/words/translate.ts';
import { translateCsv } from '../../../server/http/words/translateCsv.ts';
import { csvLine } from '../../../server/sync/csvLine.ts';

const german = (text: string): string => translate('de', text).text;

it('writes numbers, days and moments as the language writes them', () => {
  expect(german('HubSpot refused 4,212 records')).toBe('HubSpot hat 4.212 Datensätze abgelehnt');
  expect(german('HubSpot refused 1 record')).toBe('HubSpot hat 1 Datensatz abgelehnt');
  expect(german('In trial until 2026-11-24')).toBe('In der Testphase bis 24.11.2026');
  expect(german('What Stripe told of in_1 waits since 24 Nov 2026, 02:14.')).toBe(
    'Was Stripe zu in_1 gemeldet hat, wartet seit 24.11.2026, 02:14.',
  );
  expect(translate('ja', '4,212 compared at 02:14, 0 different').text).toBe('02:14に4,212件を照合、相違0件');
});

it('reads several sentences one behind the other', () => {
  expect(german('It is not of the expected form. Nothing was changed.')).toBe(
    'Sie hat nicht die erwartete Form. Nichts wurde geändert.',
  );
  expect(translate('ja', 'It is not of the expected form. Nothing was changed.').text).toBe(
    '想定された形式ではありません。何も変更されていません。',
  );
});

it('leaves what Stripe, HubSpot or a person said as it is, and translates what stands around it', () => {
  const theirs = 'Property "x" is bad. Try y. Nothing was changed.';
  expect(translate('de', theirs)).toEqual({
    text: 'Property "x" is bad. Try y. Nichts wurde geändert.',
    unknown: 2,
  });
  expect(german(`HubSpot refused: ${theirs}`)).toBe(
    'HubSpot hat abgelehnt: Property "x" is bad. Try y. Nichts wurde geändert.',
  );
  expect(translate('de', 'Acme Inc.')).toEqual({ text: 'Acme Inc.', unknown: 1 });
});

it('keeps a name whole in which a sentence could end', () => {
  expect(german('A change of Acme Inc. Berlin in Stripe waits since 24 Nov 2026, 02:14.')).toBe(
    'Eine Änderung von Acme Inc. Berlin in Stripe wartet seit 24.11.2026, 02:14.',
  );
});

it('translates a reason behind the account and the kind whose it is', () => {
  expect(
    german('Acme: charge: The key lacks the permission Charges (Read) in Stripe. Berlin: not imported yet.'),
  ).toBe(
    'Acme: Zahlungen: Dem Schlüssel fehlt in Stripe die Berechtigung Charges (Read). Berlin: noch nicht importiert.',
  );
});

it('takes no text for a place: neither braces nor signs that mean something elsewhere', () => {
  expect(german('No Stripe customer has the address {email}$&@acme.com.')).toBe(
    'Kein Stripe-Kunde hat die Adresse {email}$&@acme.com.',
  );
  expect(translate('de', 'constructor').text).toBe('constructor');
});

it('is done with a long text of somebody else at once', () => {
  const long = 'is of the a. '.repeat(20_000);
  const begun = performance.now();
  expect(german(long)).toBe(long);
  expect(german(`HubSpot refused: ${'of is the domain of , '.repeat(80)}`)).toContain(
    'HubSpot hat abgelehnt',
  );
  expect(performance.now() - begun).toBeLessThan(1_000);
});

it('puts the columns and the sentences of a CSV text into the language, and nothing else', () => {
  const head = ['Stripe customer', 'Name', 'MRR', 'Reason', 'When'];
  const reason = '=a(1)@x.com is not the address of any contact in HubSpot.';
  const line = ['cus_1', 'Contact "Lens", Shop', '', reason, null];
  const csv = csvLine(head) + csvLine(line);
  expect(translateCsv('de', csv)).toBe(
    csvLine(['Stripe-Kunde', 'Name', 'MRR', 'Grund', 'Wann']) +
      csvLine([...line.slice(0, 3), "Kein Kontakt in HubSpot hat die Adresse '=a(1)@x.com.", null]),
  );
  // A later page has no head, and a name may be the word that a column has.
  expect(translateCsv('de', csvLine(['cus_1', 'Name', 'a\r\nb']))).toBe(csvLine(['cus_1', 'Name', 'a\r\nb']));
});

it('lets no value that comes first in its cell become a formula', () => {
  const csv = csvLine(['The Stripe key of =HYPERLINK("x") no longer works.']);
  expect(translateCsv('ja', csv)).toBe(csvLine(['=HYPERLINK("x")のStripeキーは使えなくなっています。']));
  expect(translateCsv('ja', csv)).toMatch(/^"?'=/);
});

describe('a text that a stranger made to be hard to read', () => {
  const hard = templatesOf(sentences).flatMap(({ literals }) =>
    ['x', 'x y', '. '].map((between) => `${literals.join(between).repeat(1_000).slice(0, 1_900)}\u0001`),
  );

  it('is read in a bounded number of tries, whichever sentences it imitates', () => {
    expect(hard.length).toBeGreaterThan(300);
    for (const text of hard) expect(translate('de', text).text.length).toBeGreaterThan(0);
  });
});
