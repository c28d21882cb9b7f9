import { describe, expect, it } from 'vitest';
import { minorDigits, shownDigits } from '../../../server/billing/currency.ts';
import { majorUnits } from '../../../server/billing/moneyText.ts';
import { minorDigits as contractDigits } from '../../../src/app/packages/contract/minorDigits.ts';
import { formatMoney, toDecimal } from '../../../src/app/packages/ui/format/money.ts';

/** Stripe's own list (stripe.md §5.3): currencies by what their amounts are divided by. */
const TABLE: readonly [number, string][] = [
  [1, 'bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf'],
  [1000, 'bhd jod kwd omr tnd'],
  [
    100,
    `usd aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bmd bnd bob brl bsd bwp byn bzd cad cdf chf cny cop
     crc cve czk dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gtq gyd hkd hnl htg huf idr ils inr isk jmd kes kgs
     khr kyd kzt lak lbp lkr lrd lsl mad mdl mkd mmk mnt mop mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd pab pen
     pgk php pkr pln qar ron rsd rub sar sbd scr sek sgd shp sle sos srd std szl thb tjs top try ttd twd tzs uah ugx
     uyu uzs wst xcd yer zar zmw`,
  ],
];
const currencies = TABLE.flatMap(([divisor, codes]) =>
  codes.split(/\s+/).map((currency): [string, number] => [currency, divisor]),
);

/** Digits only: every language separates as it likes. */
const digitsOf = (text: string): string => text.replace(/\D/g, '');

describe('the unit of an amount', () => {
  it.each(currencies)('%s is divided by %i, by the server and by the extensions', (currency, divisor) => {
    expect(10 ** minorDigits(currency)).toBe(divisor);
    expect(10 ** contractDigits(currency)).toBe(divisor);
    expect(contractDigits(currency.toUpperCase())).toBe(contractDigits(currency));
    const decimal = majorUnits(1_234_567n, currency);
    expect(toDecimal({ amount: 1_234_567, currency })).toBe(decimal);
    expect(Number(decimal)).toBe(1_234_567 / divisor);
  });

  it.each(currencies)(
    '%s is shown with its own digits, whatever Intl thinks of them',
    (currency, divisor) => {
      const shown = shownDigits(currency);
      // A whole number of major units loses nothing in either.
      const text = formatMoney({ amount: 42 * divisor, currency }, 'en-US');
      expect(digitsOf(text)).toBe(`42${'0'.repeat(shown)}`);
    },
  );

  it('of Uganda and Iceland is a hundredth that people do not write', () => {
    expect(['ugx', 'isk'].map((currency) => [minorDigits(currency), shownDigits(currency)])).toEqual([
      [2, 0],
      [2, 0],
    ]);
    expect(majorUnits(500n, 'ugx')).toBe('5.00');
    expect(digitsOf(formatMoney({ amount: 500, currency: 'isk' }, 'en-US'))).toBe('5');
  });
});
