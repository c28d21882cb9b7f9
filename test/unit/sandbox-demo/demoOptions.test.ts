import { describe, expect, it } from 'vitest';
import { readDemoOptions, USAGE } from '../../../sandbox/demo/demoOptions.ts';

describe('the demo’s command line', () => {
  it('lets twelve things a minute happen among two hundred customers unless told', () => {
    expect(readDemoOptions([])).toEqual({
      ok: true,
      options: { customers: 200, port: 0, life: 12, once: false, byHand: false },
    });
  });

  it.each([
    [['--life', '0'], { life: 0 }],
    [['--life', '90.5'], { life: 90.5 }],
    [['--customers', '5000', '--once'], { customers: 5000, once: true }],
    [['--by-hand'], { byHand: true, once: false }],
    [['--database', 'postgresql://127.0.0.1/test'], { database: 'postgresql://127.0.0.1/test' }],
  ])('takes %j', (args, options) => {
    expect(readDemoOptions(args)).toMatchObject({ ok: true, options });
  });

  it.each([
    [['--life', '-1'], /--life/],
    [['--life', 'much'], /--life/],
    [['--customers', '0'], /--customers/],
    [['--lives', '9'], /--lives/],
  ])('refuses %j with a sentence', (args, reason) => {
    expect(readDemoOptions(args)).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });

  it('is told in the usage', () => {
    for (const option of ['customers', 'import', 'database', 'port', 'life', 'by-hand', 'once']) {
      expect(USAGE).toContain(`--${option}`);
    }
  });
});
