/** A well spread 32-bit number for a seed and up to two indexes; the same input always gives the same number. */
export function mix32(seed: number, a: number, b = 0): number {
  let h = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(a ^ 0x27d4eb2f, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) ^ Math.imul(b ^ 0x165667b1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 14)) >>> 0;
}

/** One of the options, chosen by the same spread. */
export function pick<T>(options: readonly [T, ...T[]], spread: number): T {
  return options[spread % options.length] ?? options[0];
}
