import { expect, it } from 'vitest';
import { readQuestion } from '../../../server/sync/why/readQuestion.ts';

const record = (objectTypeIds: string[], portalId: bigint | null) => ({
  kind: 'record',
  portalId,
  objectTypeIds,
  recordId: 123n,
});

it.each([
  [' Anna@Acme.com ', { kind: 'email', email: 'anna@acme.com' }],
  ['mailto:anna@acme.com', { kind: 'email', email: 'anna@acme.com' }],
  ['cus_1', { kind: 'stripe', what: 'customer', id: 'cus_1' }],
  [
    'https://dashboard.stripe.com/test/subscriptions/sub_9?x=1',
    { kind: 'stripe', what: 'subscription', id: 'sub_9' },
  ],
  ['in_1', { kind: 'stripe', what: 'invoice', id: 'in_1' }],
  ['py_1', { kind: 'stripe', what: 'charge', id: 'py_1' }],
  ['pi_1', { kind: 'stripe', what: 'payment_intent', id: 'pi_1' }],
  ['123', record(['0-1', '0-2'], null)],
  ['https://app.hubspot.com/contacts/62515/record/0-2/123', record(['0-2'], 62_515n)],
  ['https://app-eu1.hubspot.com/contacts/62515/contact/123/?a', record(['0-1'], 62_515n)],
  ['https://app.hubspot.com/contacts/62515/company/123', record(['0-2'], 62_515n)],
  ['', null],
  ['Anna', null],
  ['price_1', null],
  ["cus_1' or 1=1", null],
])('%s', (text, expected) => {
  expect(readQuestion(text)).toEqual(expected);
});
