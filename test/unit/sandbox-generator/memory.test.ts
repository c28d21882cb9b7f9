import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { generatedSource } from '../../../sandbox/stripe/generator/generatedSource.ts';
import { moments } from './populations.ts';

it('keeps nothing of 200,000 customers after a walk through them', { timeout: 120_000 }, () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const source = generatedSource({ customers: 200_000, now: moments[0] ?? 0, mix: 'uniform' });
  const walk = (most: number) => {
    let walked = 0;
    for (const { id } of source.newer('customer')) {
      walked += id.length > 0 ? 1 : 0;
      if (walked === most) break;
    }
    collect();
    return { walked, heap: process.memoryUsage().heapUsed };
  };
  const before = walk(1_000);
  const after = walk(200_000);
  expect(after.walked).toBe(200_000);
  expect(after.heap - before.heap).toBeLessThan(200_000 * 8);
});
