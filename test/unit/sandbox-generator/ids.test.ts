import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsOf, mostCustomers } from '../../../sandbox/stripe/generator/ids.ts';

const address = fc.record({
  customer: fc.integer({ min: 0, max: mostCustomers - 1 }),
  part: fc.integer({ min: 0, max: 61 }),
  step: fc.integer({ min: 0, max: 3843 }),
  place: fc.integer({ min: 0, max: 61 }),
});

describe('idsOf', () => {
  it('reads every id that it makes, and only as the kind it made it for', () => {
    fc.assert(
      fc.property(address, fc.integer(), (wanted, seed) => {
        const ids = idsOf(seed);
        const id = ids.make('invoice', wanted.customer, wanted.part, wanted.step, wanted.place);
        expect(ids.read('invoice', id)).toEqual(wanted);
        expect(ids.read('charge', id)).toBeUndefined();
      }),
    );
  });

  it('gives ids that sort as their customers do, whatever they are of', () => {
    fc.assert(
      fc.property(address, address, (a, b) => {
        fc.pre(a.customer !== b.customer);
        const { make } = idsOf(7);
        const before =
          make('charge', a.customer, a.part, a.step, a.place) <
          make('charge', b.customer, b.part, b.step, b.place);
        expect(before).toBe(a.customer < b.customer);
      }),
    );
  });

  it('does not know ids of another seed, altered ones or strangers', () => {
    const id = idsOf(1).make('customer', 12_345);
    const altered = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
    for (const [seed, text] of [
      [2, id],
      [1, altered],
      [1, 'cus_QXg1o8vcGmoR32'],
      [1, 'cus_'],
      [1, `${id}0`],
      [1, id.replace('cus_', 'cus_ ').slice(0, id.length)],
    ] as const) {
      expect(idsOf(seed).read('customer', text), text).toBeUndefined();
    }
  });
});
