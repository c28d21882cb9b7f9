import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatedSource } from '../../../sandbox/stripe/generator/generatedSource.ts';
import { comparePositions, positionOf } from '../../../sandbox/stripe/objects/position.ts';
import type { Position, Source, StripeKind } from '../../../sandbox/stripe/objects/source.ts';
import { listedKinds, moments, ordinary } from './populations.ts';

const first = (source: Iterable<{ id: string }>, count: number): string[] => {
  const ids: string[] = [];
  for (const { id } of source) {
    if (ids.length === count) break;
    ids.push(id);
  }
  return ids;
};

const walked = (source: Source, kind: StripeKind): Position[] => [...source.older(kind)].map(positionOf);

describe('lists of a generated population', () => {
  const source = ordinary();
  const whole = new Map(listedKinds.map((kind) => [kind, walked(source, kind)] as const));

  it.each(listedKinds)('%s stands newest first, once each, and counts what a walk finds', (kind) => {
    const positions = whole.get(kind) ?? [];
    expect(positions.length).toBeGreaterThan(0);
    expect(source.count(kind)).toBe(positions.length);
    positions.slice(1).forEach((position, at) => {
      expect(comparePositions(position, positions[at] ?? position)).toBeLessThan(0);
    });
    expect(new Set(positions.map(({ id }) => id)).size).toBe(positions.length);
  });

  it.each(listedKinds)('%s is found by its id as it is listed', (kind) => {
    const listed = [...source.older(kind)];
    const found = listed.map(({ id }) => source.find(kind, id));
    expect(JSON.stringify(found)).toBe(JSON.stringify(listed));
  });

  it('gives the same from any place, in both directions', () => {
    const anywhere = fc.record({
      kind: fc.constantFrom(...listedKinds),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      shift: fc.constantFrom(-1, 0, 1),
      id: fc.constantFrom('', 'own', '~'),
    });
    fc.assert(
      fc.property(anywhere, ({ kind, share, shift, id }) => {
        const positions = whole.get(kind) ?? [];
        const near = positions[Math.floor(share * (positions.length - 1))] ?? { created: 0, id: '' };
        const cursor = { created: near.created + shift, id: id === 'own' ? near.id : id };
        const older = positions.filter((position) => comparePositions(position, cursor) < 0);
        const newer = positions.filter((position) => comparePositions(position, cursor) > 0).reverse();
        expect(first(source.older(kind, cursor), 12)).toEqual(first(older, 12));
        expect(first(source.newer(kind, cursor), 12)).toEqual(first(newer, 12));
      }),
      { numRuns: 300 },
    );
  });

  it.each(listedKinds.slice(4))('%s of all customers, each newest first, are the list', (kind) => {
    const owned = [...source.older('customer')].map(({ id }) => source.ofCustomer(kind, id).map(positionOf));
    for (const own of owned) expect(own).toEqual([...own].sort((a, b) => comparePositions(b, a)));
    expect(owned.flat().sort((a, b) => comparePositions(b, a))).toEqual(whole.get(kind));
  });

  it.each(moments)('holds together at %i too', (now) => {
    const other = generatedSource({ customers: 140, now, seed: 9 });
    for (const kind of listedKinds) {
      const older = walked(other, kind);
      expect(other.count(kind)).toBe(older.length);
      expect([...other.newer(kind)].map(positionOf).reverse()).toEqual(older);
      expect(older.every(({ created }) => created <= now)).toBe(true);
      expect(older.map(({ id }) => other.find(kind, id)?.id)).toEqual(older.map(({ id }) => id));
    }
  });

  it('is the same for the same options and another for another seed', () => {
    const json = (seed: number) =>
      JSON.stringify([
        ...generatedSource({ customers: 60, now: moments[0] ?? 0, seed }).older('subscription'),
      ]);
    expect(json(3)).toBe(json(3));
    expect(json(3)).not.toBe(json(4));
  });

  it('has nothing of kinds that nobody generated, and no strangers', () => {
    expect([...source.older('event')]).toEqual([]);
    expect(source.count('webhook_endpoint')).toBe(0);
    expect(source.find('customer', 'cus_QXg1o8vcGmoR32')).toBeUndefined();
    expect(source.ofCustomer('invoice', 'cus_QXg1o8vcGmoR32')).toEqual([]);
  });

  it('refuses sizes that are none', () => {
    for (const customers of [0, -1, 1.5, Number.NaN, 10_000_000]) {
      expect(() => generatedSource({ customers, now: 0 })).toThrow(RangeError);
    }
  });
});
