import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StripeInvoice } from '../../../../server/billing/stripeObjects.ts';
import { type Row, tableRows } from '../markdownTables.ts';
import { every } from '../objects.ts';
import { billed, catalogOf, dayOf, line, look, on, part, sold, sub } from './history.ts';

const text = readFileSync('docs/numbers.md', 'utf8');

const cents = (amount: string): number => Number(amount.replace('.', ''));
const major = (amount: number): string => `${Math.floor(amount / 100)}.${`${amount % 100}`.padStart(2, '0')}`;

const MONTHLY = every('month', 2000);
const ANNUAL = every('year', 20_000);

const lineOf = (row: Row) => {
  const told = (head: string): string => row.get(head) ?? '';
  const off = cents(told('discount'));
  const about = {
    price: told('for').endsWith('year') ? ANNUAL : MONTHLY,
    quantity: Number(/\d+/.exec(told('for'))?.[0]),
    discounts: off === 0 ? {} : { di_gone: off },
  };
  const made = /^c(redit|harge) for/.test(told('for')) ? part : line;
  return made(told('from'), told('to'), cents(told('amount')), about);
};

const invoicesOf = (rows: readonly Row[]): StripeInvoice[] => {
  const names = new Set(rows.map((row) => row.get('invoice') ?? ''));
  return [...names].map((name) => {
    const [id = '', status = ''] = name.split(', ');
    const lines = rows.filter((row) => row.get('invoice') === name).map(lineOf);
    return billed(`in_${id}`, lines, { status });
  });
};

describe('the example of docs/numbers.md', () => {
  it('has the movements that it says, and they add up to the MRR of today', () => {
    const rows = tableRows(text, 'invoice');
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
    ).toEqual(tableRows(text, 'on').map((row) => [...row.values()]));
    expect(movements.every(({ source }) => source === 'invoice_history')).toBe(true);
    expect(movements.reduce((all, { mrrBefore, mrrAfter }) => all + mrrAfter - mrrBefore, 0)).toBe(13_333);
    expect(facts.mrr).toEqual([{ amount: 13_333, currency: 'usd' }]);
  });
});
