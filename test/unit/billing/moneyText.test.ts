import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../../server/billing/exact.ts';
import { amountText, codedText, majorUnits } from '../../../server/billing/moneyText.ts';

describe('amounts as text', () => {
  it.each([
    [123_450n, 'usd', '1234.50'],
    [5n, 'usd', '0.05'],
    [0n, 'usd', '0.00'],
    [-1999n, 'eur', '-19.99'],
    [12_000n, 'jpy', '12000'],
    [1250n, 'kwd', '1.250'],
    [50_000n, 'isk', '500.00'],
    [108_086_391_056_891_892n, 'usd', '1080863910568918.92'],
  ])('%s of %s is %s for HubSpot', (minor, currency, text) => {
    expect(majorUnits(minor, currency)).toBe(text);
  });

  it.each([
    [exact(2000n), 'usd', '$20.00'],
    [exact(25n, 2n), 'usd', '$0.125'],
    [exact(1n, 1_000_000_000_000n), 'usd', '$0.00000000000001'],
    [exact(12_000n), 'jpy', '¥12000'],
    [exact(1n, 2n), 'jpy', '¥0.5'],
    [exact(50_000n), 'isk', 'ISK 500'],
    [exact(1250n), 'kwd', 'KWD 1.250'],
    [exact(2000n), 'chf', 'CHF 20.00'],
  ])('%o of %s is %s for people', (amount, currency, text) => {
    expect(amountText(amount, currency)).toBe(text);
  });

  it('says the code where several currencies stand together', () => {
    expect(codedText({ amount: 4900, currency: 'eur' })).toBe('EUR 49.00');
  });

  it('loses no unit of any safe amount', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('usd', 'jpy', 'kwd'), (amount, currency) => {
        expect(BigInt(majorUnits(BigInt(amount), currency).replace('.', ''))).toBe(BigInt(amount));
      }),
    );
  });
});
