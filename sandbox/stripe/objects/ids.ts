import { randomBytes } from 'node:crypto';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const base62 = (value: number, width: number): string => {
  let rest = value;
  let text = '';
  while (rest > 0 || text.length < width) {
    text = (digits[rest % 62] ?? '0') + text;
    rest = Math.floor(rest / 62);
  }
  return text;
};

/** Characters that nobody guesses, for secrets and ids. */
export const randomText = (length: number): string =>
  Array.from(randomBytes(length), (byte) => digits[byte % 62]).join('');

/**
 * Makes ids such as `cus_1vR3kQ0001x7Fe`: by second, then by a counter, so that ids of one second stand in the
 * order in which they were made; the random end keeps two runs of the sandbox apart.
 */
export const createIds = (): ((prefix: string, second: number) => string) => {
  let counter = 0;
  return (prefix, second) => {
    counter += 1;
    return `${prefix}_1${base62(second, 6)}${base62(counter, 4)}${randomText(4)}`;
  };
};
