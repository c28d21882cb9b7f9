import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const FOLDER = mkdtempSync(join(tmpdir(), 'explain-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** The command behind `npm run explain`. */
const [, ...SCRIPT]: string[] = JSON.parse(readFileSync('package.json', 'utf8')).scripts.explain.split(' ');

const SUBSCRIPTION = {
  id: 'sub_1',
  object: 'subscription',
  status: 'active',
  currency: 'usd',
  customer: {
    id: 'cus_1',
    object: 'customer',
    discount: {
      id: 'di_1',
      object: 'discount',
      start: 1_790_000_000,
      end: null,
      source: { type: 'coupon', coupon: { id: 'co_1', percent_off: 20, duration: 'once' } },
    },
  },
  discounts: [],
  items: {
    object: 'list',
    has_more: false,
    data: [
      {
        id: 'si_1',
        quantity: 1,
        price: {
          id: 'price_1',
          currency: 'usd',
          billing_scheme: 'per_unit',
          unit_amount: 120_000,
          unit_amount_decimal: '120000',
          recurring: { interval: 'year', interval_count: 1, usage_type: 'licensed' },
          product: { id: 'prod_1', name: 'Pro' },
          type: 'recurring',
        },
      },
    ],
  },
};

const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
};

type Ended = { code: number; stdout: string; stderr: string };

const run = (args: readonly string[], stdin = ''): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [...SCRIPT, ...args], (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
    child.stdin?.end(stdin);
  });

const GOOD = fileOf('good.json', JSON.stringify(SUBSCRIPTION));
const LINES = [
  { kind: 'item', label: 'Pro, 1 × $1200.00 each year', exact: '10000', amount: 10_000 },
  { kind: 'discount', label: '20% off once', exact: '-2000', amount: -2000 },
];

describe('npm run explain', { concurrent: true }, () => {
  it.each([
    ['net', 8000, LINES, []],
    ['conservative', 8000, LINES, []],
    [
      'stripe',
      10_000,
      LINES.slice(0, 1),
      [{ label: '20% off once', reason: 'This rule subtracts only discounts that last forever' }],
    ],
  ])('prints JSON under the rule %s', async (rule, mrr, lines, excluded) => {
    const { code, stdout, stderr } = await run([GOOD, '--rule', rule, '--json']);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({ id: 'sub_1', mrr, currency: 'usd', rule, lines, excluded });
  });

  it('reads stdin, a list, and the moment to explain', async () => {
    const trial = { ...SUBSCRIPTION, status: 'trialing', trial_end: 1_800_000_000 };
    const list = JSON.stringify({ object: 'list', data: [SUBSCRIPTION, trial], has_more: false });
    const { code, stdout } = await run(['-', '--at', '1795478400'], list);
    expect(code).toBe(0);
    expect(stdout).toContain('At: 2026-11-24T00:00:00.000Z');
    expect(stdout).toContain('  MRR                           $80.00                     8000\n');
    expect(stdout).toContain('Pro, 1 × $1200.00 each year: In trial until 2027-01-15');
    expect(stdout).toMatch(/MRR of 2 subscriptions, by currency\n {2}USD 80\.00\n$/);
  });

  it('reads what Windows writes', async () => {
    const utf16 = fileOf('utf16.json', Buffer.from(`\ufeff${JSON.stringify(SUBSCRIPTION)}`, 'utf16le'));
    const marked = fileOf('marked.json', `\ufeff${JSON.stringify(SUBSCRIPTION)}`);
    for (const { code, stdout } of await Promise.all([run([utf16, '--json']), run([marked, '--json'])]))
      expect([code, JSON.parse(stdout).mrr]).toEqual([0, 8000]);
  });

  it('says on stderr what it passed over, and keeps stdout for the numbers', async () => {
    const charge = { id: 'ch_1', object: 'charge' };
    const { code, stdout, stderr } = await run(['-', '--json'], JSON.stringify([SUBSCRIPTION, charge]));
    expect([code, stderr]).toEqual([0, 'Passed over what is no subscription: 1 × charge.\n']);
    expect(JSON.parse(stdout)).toMatchObject([{ mrr: 8000 }]);
  });

  it.each<[string, string[], number, string]>([
    ['no file', [], 2, 'There is no FILE to explain.\nnpm run explain -- FILE'],
    ['an unknown option', [GOOD, '--colour'], 2, "Unknown option '--colour'.\nnpm run explain -- FILE"],
    ['an unknown rule', [GOOD, '--rule', 'gross'], 2, 'There is no rule "gross"; the rules are'],
    ['a moment that is none', [GOOD, '--at', 'now'], 2, '--at now is no moment in whole epoch seconds'],
    [
      'a file that is not there',
      [join(FOLDER, 'gone')],
      1,
      `${join(FOLDER, 'gone')} cannot be read: there is no such file.`,
    ],
    ['a folder', [FOLDER], 1, `${FOLDER} cannot be read: it is a folder, not a file.`],
    ['a picture', [fileOf('picture', Buffer.from([0x89, 0x50, 0x4e, 0x47]))], 1, 'it is not text in UTF-8'],
    [
      'no JSON',
      [fileOf('bad.json', '{\n  "id": "sub_1",\n  "items": [1,]\n}')],
      1,
      '  line 3, column 15: is not JSON: expected a value, found "]"',
    ],
    [
      'no subscription',
      [fileOf('customer.json', '{"object":"customer","id":"cus_1"}')],
      1,
      '  object: is "customer"; what is needed is a subscription',
    ],
    [
      'one faulty subscription among good ones',
      [fileOf('mixed.json', JSON.stringify([SUBSCRIPTION, { ...SUBSCRIPTION, currency: 5 }]))],
      1,
      '  [1].currency: should be text, but is a number',
    ],
  ])('prints nothing but a sentence of what is wrong with %s', async (_name, args, expected, sentence) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([expected, '']);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n\s+at |Error:/);
  });

  it('tells how it is used', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--rule RULE');
  });
});
