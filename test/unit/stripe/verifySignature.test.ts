import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signatureHeader } from '../../../sandbox/stripe/webhooks/signature.ts';
import { verifyStripeSignature } from '../../../server/stripe/webhooks/verifySignature.ts';

const SECRET = 'whsec_thisOneIsCurrent1234567890abcd';
const OLD = 'whsec_thatOneIsOfYesterday1234567890';
const SECOND = 1_800_000_000;
const NOW = SECOND * 1000 + 999;
const BODY = Buffer.from('{"id":"evt_1","name":"Zoë 🚀"}');

const v1 = (secret: string, body = BODY, second = SECOND): string =>
  createHmac('sha256', secret).update(`${second}.`).update(body).digest('hex');
const GOOD = `t=${SECOND},v1=${v1(SECRET)}`;
const judge = (header: string | undefined, secrets = [SECRET], body = BODY, now = NOW) =>
  verifyStripeSignature(secrets, header, body, now);

describe('Stripe signatures', () => {
  it('takes what the local Stripe signs, also with two secrets and a v0 besides', () => {
    const text = BODY.toString();
    const signing = { second: SECOND, withV0: true };
    expect(judge(signatureHeader(text, { ...signing, secrets: [SECRET] }))).toBeNull();
    expect(judge(signatureHeader(text, { ...signing, secrets: [OLD, SECRET] }))).toBeNull();
    expect(judge(signatureHeader(text, { ...signing, secrets: [SECRET] }), [OLD, SECRET])).toBeNull();
  });

  it.each([
    ['a good one', GOOD],
    ['a scheme to come besides', `${GOOD},v2=abc`],
    ['a v1 of another secret before', `t=${SECOND},v1=${v1(OLD)},v1=${v1(SECRET)}`],
    ['the time behind', `v1=${v1(SECRET)},t=${SECOND}`],
    ['eight signatures', `t=${SECOND}${`,v1=${v1(OLD)}`.repeat(7)},v1=${v1(SECRET)}`],
  ])('takes %s', (_name, header) => {
    expect(judge(header)).toBeNull();
  });

  it.each([
    ['no header', undefined, 'missing'],
    ['an empty one', '', 'missing'],
    ['spaces', '  ', 'missing'],
    ['words', 'hello', 'malformed'],
    ['no time', `v1=${v1(SECRET)}`, 'malformed'],
    ['two times', `t=${SECOND},${GOOD}`, 'malformed'],
    ['a header twice, as Node joins it', `${GOOD}, ${GOOD}`, 'malformed'],
    ['a negative time', `t=-1,v1=${v1(SECRET)}`, 'malformed'],
    ['a time in hex', `t=0x6b49d200,v1=${v1(SECRET)}`, 'malformed'],
    ['a time of 13 digits', `t=${SECOND}000,v1=${v1(SECRET)}`, 'malformed'],
    ['no signature', `t=${SECOND}`, 'malformed'],
    ['v0 only', `t=${SECOND},v0=${v1(SECRET)}`, 'malformed'],
    ['a cut signature', GOOD.slice(0, -1), 'malformed'],
    ['a longer one', `${GOOD}0`, 'malformed'],
    ['capital letters', `t=${SECOND},v1=${v1(SECRET).toUpperCase()}`, 'malformed'],
    ['nine signatures', `t=${SECOND}${`,v1=${v1(SECRET)}`.repeat(9)}`, 'malformed'],
    ['more than 2 kB', `${GOOD}${`,v0=${'a'.repeat(64)}`.repeat(40)}`, 'malformed'],
    ['another secret', `t=${SECOND},v1=${v1(OLD)}`, 'mismatch'],
    ['the secret without its beginning', `t=${SECOND},v1=${v1(SECRET.slice(6))}`, 'mismatch'],
    ['another second', `t=${SECOND + 1},v1=${v1(SECRET)}`, 'mismatch'],
  ])('refuses %s', (_name, header, problem) => {
    expect(judge(header)).toBe(problem);
  });

  it.each([
    [-301, 'time'],
    [-300, null],
    [-299, null],
    [0, null],
    [299, null],
    [300, null],
    [301, 'time'],
  ])('judges a delivery signed %i seconds from now', (seconds, problem) => {
    const second = SECOND + seconds;
    expect(judge(`t=${second},v1=${v1(SECRET, BODY, second)}`)).toBe(problem);
  });

  it('refuses everything where no secret is known', () => {
    expect(judge(GOOD, [])).toBe('mismatch');
  });

  it('refuses any change of a byte of the body', () => {
    const change = fc.tuple(fc.nat(BODY.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(change, ([at, by]) => {
        const body = Buffer.from(BODY);
        body[at] = (body[at] ?? 0) ^ by;
        expect(judge(GOOD, [SECRET], body)).toBe('mismatch');
      }),
    );
    expect(judge(GOOD, [SECRET], Buffer.concat([BODY, Buffer.from(' ')]))).toBe('mismatch');
  });

  it('refuses any change of a character of the header', () => {
    const change = fc.tuple(fc.nat(GOOD.length - 1), fc.string({ minLength: 1, maxLength: 1 }));
    fc.assert(
      fc.property(change, ([at, by]) => {
        fc.pre(GOOD[at] !== by);
        expect(judge(`${GOOD.slice(0, at)}${by}${GOOD.slice(at + 1)}`)).not.toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});
