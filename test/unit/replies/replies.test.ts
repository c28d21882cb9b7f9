import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type $ZodType, safeParse } from 'zod/v4/core';
import type { Check } from '../../../src/app/packages/ui/replies/check.ts';
import { sampleOf } from './sampleOf.ts';

const CONTRACT = '../../../src/app/packages/contract';
const REPLIES = '../../../src/app/packages/ui/replies';

const names = readdirSync(new URL(REPLIES, import.meta.url))
  .filter((name) => name !== 'check.ts')
  .map((name) => name.replace(/\.ts$/, ''));

const pairs = (
  await Promise.all(
    names.map(async (name) => {
      const schemas: Record<string, $ZodType> = await import(`${CONTRACT}/${name}.ts`);
      const checks: Record<string, Check> = await import(`${REPLIES}/${name}.ts`);
      return Object.entries(checks).map(([constant, check]) => ({
        constant,
        check,
        schema: schemas[constant],
      }));
    }),
  )
).flat();

/** What people type is measured by the server; the extensions do not repeat it. */
const MEASURES = ['too_small', 'too_big', 'invalid_format'];
const FORMATS = ['date', 'datetime'];

/** Whether zod finds fault with what a reply is, not with how long a typed text in it is or which pattern it has. */
function isRefused(schema: $ZodType, value: unknown): boolean {
  const issues = safeParse(schema, value).error?.issues ?? [];
  return issues.some(
    (issue) => !MEASURES.includes(issue.code) || ('format' in issue && FORMATS.includes(issue.format)),
  );
}

type Path = (string | number)[];
const pathsOf = (value: unknown): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => [[key], ...pathsOf(one).map((path) => [key, ...path])])
    : [];

/** The value with another one at a path. */
function put(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === key ? put(one, rest, other) : one));
  const group = { ...(value as Record<string, unknown>) };
  group[key] = put(group[key], rest, other);
  return group;
}

const OTHERS = [null, undefined, 0, 1.5, '', 'x', '2026-02-30', '2026-11-25T24:00:00Z', true, [], {}, [null]];

describe.each(pairs)('$constant', ({ check, schema }) => {
  it('is checked in the extensions as the contract has it', () => {
    if (schema === undefined) throw new Error('not in the contract');
    fc.assert(
      fc.property(sampleOf(schema), fc.nat(), fc.constantFrom(...OTHERS), (sample, at, other) => {
        expect(check(sample)).toBe(null);
        expect(isRefused(schema, sample)).toBe(false);
        const paths = [[], ...pathsOf(sample)];
        const path = paths[at % paths.length] ?? [];
        const changed = put(sample, path, other);
        expect(check(changed) !== null).toBe(isRefused(schema, changed));
      }),
      { numRuns: 300 },
    );
  });

  it('says where a reply is of another shape', () => {
    if (schema === undefined) throw new Error('not in the contract');
    fc.assert(
      fc.property(sampleOf(schema), fc.nat(), (sample, at) => {
        const paths = pathsOf(sample);
        const path = paths[at % Math.max(1, paths.length)] ?? [];
        const found = check(put(sample, path, Symbol('of no kind')));
        if (found !== null) expect(found).toBe(path.join('.'));
      }),
      { numRuns: 100 },
    );
  });
});

it('has a check of every reply of the contract', async () => {
  const files = readdirSync(new URL(CONTRACT, import.meta.url)).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(files.map((file) => import(`${CONTRACT}/${file}`)));
  const replies = modules.flatMap((module) => Object.keys(module)).filter((name) => name.endsWith('Reply'));
  expect(pairs.map(({ constant }) => constant)).toEqual(expect.arrayContaining(replies));
  expect(replies.length).toBeGreaterThan(30);
});
