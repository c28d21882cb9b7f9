import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadStripeFile, modeOf } from '../../../sandbox/stripe/load/loadStripeFile.ts';
import { type LoadedObjects, parseStripeObjects } from '../../../sandbox/stripe/load/parseStripeObjects.ts';

const objectsOf = (loaded: LoadedObjects) => {
  if (!loaded.ok) throw new Error(loaded.problem.reason);
  return new Map(loaded.objects.map((object) => [`${object.object} ${object.id}`, object]));
};
const load = (value: unknown) => parseStripeObjects(JSON.stringify(value));

const product = { id: 'prod_1', object: 'product', created: 10, name: 'Pro' };
const coupon = { id: 'SPRING', object: 'coupon', created: 12, percent_off: 20 };
const customer = { id: 'cus_1', object: 'customer', created: 20, email: 'a@b.com', livemode: true };
const discount = (id: string) => ({ id, object: 'discount', start: 5, source: { type: 'coupon', coupon } });
const price = (about: object) => ({ id: 'price_1', object: 'price', created: 11, currency: 'usd', ...about });
const list = (data: unknown[]) => ({ object: 'list', data, has_more: false, url: '/v1/x' });
const item = {
  id: 'si_1',
  object: 'subscription_item',
  discounts: [discount('di_item')],
  price: price({ product, tiers: [{ up_to: null }] }),
  plan: { id: 'price_1', object: 'plan', product },
};
const subscription = {
  id: 'sub_1',
  object: 'subscription',
  created: 30,
  customer: { ...customer, discount: discount('di_customer') },
  discounts: [discount('di_subscription')],
  default_payment_method: { id: 'pm_1', object: 'payment_method', created: 21, customer: 'cus_1' },
  default_tax_rates: [{ id: 'txr_1', object: 'tax_rate', created: 1 }],
  items: list([item]),
  latest_invoice: {
    id: 'in_1',
    object: 'invoice',
    created: 31,
    customer: 'cus_1',
    lines: list([
      {
        id: 'il_1',
        object: 'line_item',
        discounts: [discount('di_subscription')],
        pricing: { price_details: { price: price({ product: 'prod_1' }), product: 'prod_1' } },
      },
    ]),
    payments: list([{ id: 'inpay_1', object: 'invoice_payment', created: 32, invoice: 'in_1' }]),
  },
};

describe('expanded objects', () => {
  const objects = objectsOf(load([subscription]));

  it('become objects of their own, once each', () => {
    expect([...objects.keys()].sort()).toEqual([
      'coupon SPRING',
      'customer cus_1',
      'discount di_customer',
      'discount di_item',
      'discount di_subscription',
      'invoice in_1',
      'invoice_payment inpay_1',
      'payment_method pm_1',
      'price price_1',
      'product prod_1',
      'subscription sub_1',
      'tax_rate txr_1',
    ]);
  });

  it('leave their ids behind, but for what Stripe shows whole', () => {
    expect(objects.get('subscription sub_1')).toEqual({
      ...subscription,
      customer: 'cus_1',
      discounts: ['di_subscription'],
      default_payment_method: 'pm_1',
      latest_invoice: 'in_1',
      items: list([
        {
          ...item,
          discounts: ['di_item'],
          price: price({ product: 'prod_1', tiers: [{ up_to: null }] }),
          plan: { id: 'price_1', object: 'plan', product: 'prod_1' },
        },
      ]),
    });
    expect(objects.get('customer cus_1')?.['discount']).toEqual({
      ...discount('di_customer'),
      source: { type: 'coupon', coupon: 'SPRING' },
    });
    const { payments: _computed, ...invoice } = subscription.latest_invoice;
    expect(objects.get('invoice in_1')).toEqual({
      ...invoice,
      lines: list([
        {
          id: 'il_1',
          object: 'line_item',
          discounts: ['di_subscription'],
          pricing: { price_details: { price: 'price_1', product: 'prod_1' } },
        },
      ]),
    });
  });

  it('keep the version that says most, and their own entry before all', () => {
    expect(objects.get('price price_1')?.['tiers']).toEqual([{ up_to: null }]);
    const own = { ...customer, email: 'own@entry.com' };
    for (const entries of [
      [subscription, own],
      [own, subscription],
    ]) {
      expect(objectsOf(load(entries)).get('customer cus_1')).toEqual(own);
    }
  });
});

describe('files', () => {
  const charge = { id: 'ch_1', object: 'charge', created: 1, amount: 5, currency: 'usd', customer: null };

  it.each([
    ['an array', [customer, charge]],
    ['a list as the API answers it', list([customer, charge])],
    ['the resources of the fixtures', { resources: { customer, charge } }],
  ])('are read as %s', (_form, value) => {
    expect([...objectsOf(load(value)).keys()]).toEqual(['customer cus_1', 'charge ch_1']);
  });

  it('may begin with a byte order mark, be empty lists, and leave ids that lead nowhere', () => {
    const dangling = { ...subscription, customer: 'cus_elsewhere', latest_invoice: 'in_elsewhere' };
    expect(
      objectsOf(parseStripeObjects(`\uFEFF${JSON.stringify([dangling])}`)).get('subscription sub_1'),
    ).toMatchObject({ customer: 'cus_elsewhere', latest_invoice: 'in_elsewhere' });
    expect(load([])).toEqual({ ok: true, objects: [], notes: [] });
  });

  it('leave out with a note what the local Stripe does not keep, what is deleted and what contradicts', () => {
    const loaded = load({
      resources: {
        customer,
        again: { ...customer, email: 'other@b.com' },
        same: customer,
        balance: { object: 'balance', available: [] },
        hook: { id: 'we_1', object: 'webhook_endpoint', created: 1, url: 'https://elsewhere.com' },
        gone: { id: 'cus_2', object: 'customer', deleted: true },
      },
    });
    expect([...objectsOf(loaded).values()]).toEqual([customer]);
    expect(loaded.ok && loaded.notes).toEqual([
      'Given more than once and differently; the first was taken: customer cus_1',
      'Left out, because the local Stripe does not keep or makes these itself: balance, webhook_endpoint',
      'Left out, because they are deleted: customer cus_2',
    ]);
  });

  it('say their mode by their customers', () => {
    expect(modeOf([{ ...charge, livemode: false }, customer])).toBe(true);
    expect(modeOf([{ ...charge, livemode: false }])).toBe(false);
    expect(modeOf([])).toBe(false);
  });

  it.each([
    ['', 1, /is empty/],
    ['   \n ', 1, /is empty/],
    ['hello', 1, /not JSON: unexpected hello/],
    ['[\n{"object": "customer",\n"id": "cus_1", "created": 1,}]', 3, /not JSON: \} after a comma/],
    ['[\n{"object" "customer"}]', 2, /"customer" where a colon should stand/],
    ['[{"object": "customer"\n "id": 1}]', 2, /where a comma or the end should stand/],
    ['[\n{"object": "cust\nomer"}]', 2, /not closed/],
    ['[1,\n2', 2, /ends before the JSON does/],
    ['[1]\n]', 2, /\] after the end/],
    ['[{]', 1, /\] where \{ is still open/],
    ["[{'object': 1}]", 1, /unexpected 'object'/],
    ['null', 1, /neither an array/],
    ['{"a": 1}', 1, /neither an array/],
    ['[\n\n17]', 3, /entry 1 \(index 0\) is not an object/],
    ['[\n{"object":"balance"},\n{"id":"cus_1"}]', 3, /entry 2 \(index 1\) has no `object` word/],
    ['[{"object":"customer","created":1}]', 1, /\(customer\) has no `id`/],
    ['[{"object":"customer","id":"cus 1","created":1}]', 1, /characters that Stripe never uses/],
    ['[{"object":"customer","id":"cus_1"}]', 1, /no `created` time/],
    ['[{"object":"customer","id":"cus_1","created":1,"email":5}]', 1, /`email` that is no text/],
    ['[{"object":"charge","id":"ch_1","created":1,"amount":1.5,"currency":"usd"}]', 1, /no whole `amount`/],
    ['{"resources":{\n"customer":{"object":"customer","id":7}}}', 2, /resources\.customer .*no `id`/],
    ['{"object":"list","data":[\n{"object":"coupon","id":"X"}]}', 2, /entry 1 .*`created`/],
    [
      '[{"object":"subscription","id":"sub_1","created":1,"customer":"cus_1","items":{"data":[{}]}}]',
      1,
      /\(subscription\) holds something without an `id` \(items\.data\.0\.id\)/,
    ],
  ])('with a mistake are refused whole, with its line: %j', (text, line, reason) => {
    const loaded = parseStripeObjects(text);
    expect(loaded).toEqual({ ok: false, problem: { line, reason: expect.stringMatching(reason) } });
  });

  it('are read from disk, or answered for when they cannot be', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clearsync-load-'));
    try {
      writeFileSync(join(folder, 'customers.json'), JSON.stringify([customer]));
      expect([...objectsOf(await loadStripeFile(join(folder, 'customers.json'))).keys()]).toEqual([
        'customer cus_1',
      ]);
      const missing = join(folder, 'missing.json');
      expect(await loadStripeFile(missing)).toEqual({
        ok: false,
        problem: { reason: `There is no file ${missing}.` },
      });
      expect(await loadStripeFile(folder)).toEqual({
        ok: false,
        problem: { reason: `${folder} is a folder.` },
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
