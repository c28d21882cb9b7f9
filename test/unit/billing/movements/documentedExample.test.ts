import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StripeInvoice } from '../../../../server/billing/stripeObjects.ts';
import { every } from '../objects.ts';
import { billed, catalogOf, dayOf, line, look, on, part, sold, sub } from './history.ts';

const text = readFileSync('docs/numbers.md', 'utf8');

/** The cells of the table under a heading row, a row each. */
const table = (heading: string): string[][] => {
  const rows = text.split(`| ${heading} |\n`)[1]?.split('\n\n')[0]?.split('\n').slice(1) ?? [];
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
};

const cents = (amount: string): number => Number(amount.replace('.', ''));
const major = (amount: number): string => `${Math.floor(amount / 100)}.${`${amount % 100}`.padStart(2, '0')}`;

const MONTHLY = every('month', 2000);
const ANNUAL = every('year', 20_000);

const lineOf = ([, sells = '', from = '', to = '', amount = '', off = '']: string[]) => {
  const about = {
    price: sells.endsWith('year') ? ANNUAL : MONTHLY,
    quantity: Number(/\d+/.exec(sells)?.[0]),
    discounts: cents(off) === 0 ? {} : { di_gone: cents(off) },
  };
  return (/^c(redit|harge) for/.test(sells) ? part : line)(from, to, cents(amount), about);
};

const invoicesOf = (rows: readonly string[][]): StripeInvoice[] => {
  const names = new Set(rows.map(([name = '']) => name));
  return [...names].map((name) => {
    const [id = '', status = ''] = name.split(', ');
    const lines = rows.filter(([of]) => of === name).map(lineOf);
    return billed(`in_${id}`, lines, { status });
  });
};

describe('the example of docs/numbers.md', () => {
  it('has the movements that it says, and they add up to the MRR of today', () => {
    const rows = table('invoice | for | from | to | amount | discount');
    expect(rows).toHaveLength(10);
    const one = sub({ cancel_at: on('2027-07-01'), canceled_at: on('2026-09-10') }, [
      sold(ANNUAL, { quantity: 8 }),
    ]);
    const { movements, facts } = look({
      subscriptions: [one],
      invoices: invoicesOf(rows),
      ...catalogOf(MONTHLY, ANNUAL),
    });
    expect(
      movements.map(({ at, type, change, mrrBefore, mrrAfter }) => [
        dayOf(at),
        type,
        change,
        major(mrrBefore),
        major(mrrAfter),
      ]),
    ).toEqual(table('on | movement | what changed | MRR before | MRR after'));
    expect(movements.every(({ source }) => source === 'invoice_history')).toBe(true);
    expect(movements.reduce((all, { mrrBefore, mrrAfter }) => all + mrrAfter - mrrBefore, 0)).toBe(13_333);
    expect(facts.mrr).toEqual([{ amount: 13_333, currency: 'usd' }]);
  });
});
