import { describe, expect, it } from 'vitest';
import { errorForLog } from '../../../server/observability/log.ts';

describe('what a log says of an error', () => {
  const key = `rk_live_${'x'.repeat(24)}`;

  it('is its name, its message and where it came from, without a key', () => {
    const said = errorForLog(new TypeError(`Stripe refused ${key}`));
    expect(said).toMatchObject({ name: 'TypeError', message: 'Stripe refused [redacted]' });
    expect(String(said['stack'])).toContain('log.test.ts');
    expect(JSON.stringify(said)).not.toContain(key);
  });

  it('is the same of a copy of an error, as the queue makes them', () => {
    const copy = { message: `connect ECONNREFUSED ${key}`, stack: `at x ${key}`, queue: 'import' };
    expect(errorForLog(copy)).toEqual({
      name: 'Error',
      message: 'connect ECONNREFUSED [redacted]',
      stack: 'at x [redacted]',
    });
  });

  it.each([
    ['a text', 'a text'],
    [undefined, 'undefined'],
    [{ code: 7 }, '[object Object]'],
  ])('is a message of anything else: %j', (thrown, message) => {
    expect(errorForLog(thrown)).toEqual({ message });
  });
});
