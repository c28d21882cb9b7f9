import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scanJson } from '../../../sandbox/stripe/load/scanJson.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

it('agrees with the engine about what is JSON, also when a character was lost, doubled or replaced', () => {
  const damage = fc.record({
    at: fc.nat(),
    by: fc.constantFrom('', ',', '"', '}', ']', '\\', '\n', ':', '0', 'e', ' ', '\u0001'),
  });
  fc.assert(
    fc.property(fc.jsonValue(), fc.option(damage), fc.boolean(), (value, damaged, pretty) => {
      const whole = JSON.stringify(value, null, pretty ? 1 : 0);
      const at = damaged === null ? 0 : damaged.at % whole.length;
      const text = damaged === null ? whole : whole.slice(0, at) + damaged.by + whole.slice(at + 1);
      expect(scanJson(text, 1).ok, text).toBe(isJson(text));
    }),
    { numRuns: 1_000 },
  );
});

it('knows the line of every outer value', () => {
  const text = '{"a":1,\n"resources":{\n"x":{"deep":[1,\n2]},"y":\n[]}}';
  expect(scanJson(text, 2)).toEqual({
    ok: true,
    landmarks: [
      { path: ['a'], line: 1 },
      { path: ['resources'], line: 2 },
      { path: ['resources', 'x'], line: 3 },
      { path: ['resources', 'y'], line: 5 },
    ],
  });
});
