import { mix32 } from './mix32.ts';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base = digits.length;
const checkSpace = base ** 4;

const prefixes = {
  customer: 'cus_',
  subscription: 'sub_1',
  subscription_item: 'si_',
  invoice: 'in_1',
  line_item: 'il_1',
  invoice_payment: 'inpay_1',
  charge: 'ch_3',
  payment_intent: 'pi_3',
  payment_method: 'pm_1',
  refund: 're_3',
  discount: 'di_1',
  product: 'prod_',
  price: 'price_1',
  promotion_code: 'promo_1',
} as const;

type IdKind = keyof typeof prefixes;

/** What an id says: whose it is, of which of its subscriptions, which period, and which one there. */
export type Address = { customer: number; part: number; step: number; place: number };

/** Makes and reads ids; ids of a kind sort as their addresses do, customer first. */
export type Ids = {
  make(kind: IdKind, customer: number, part?: number, step?: number, place?: number): string;
  /** The address, or undefined for an id that this population never gave. */
  read(kind: IdKind, id: string): Address | undefined;
};

function written(value: number, width: number): string {
  let rest = value;
  let text = '';
  for (let place = 0; place < width; place++) {
    text = (digits[rest % base] ?? '') + text;
    rest = Math.floor(rest / base);
  }
  return text;
}

function numberIn(text: string): number {
  let value = 0;
  for (const digit of text) value = value * base + digits.indexOf(digit);
  return value;
}

/** Stretches a customer's number over six digits, in order. */
const customers = { first: 10_000_000_007, apart: 5_003 };
/** Scatters the number within a customer over four digits; `back` undoes `by`, modulo 62^4. */
const scatter = { by: 5_432_117, back: 6_553_357, shift: 7_919 };
const withinSpace = base ** 4;

/** The most customers that have ids. */
export const mostCustomers = Math.floor((base ** 6 - customers.first) / customers.apart);

/** Ids of a population: ten digits that hold the address and four that depend on the seed, so that no guess is found. */
export function idsOf(seed: number): Ids {
  const make: Ids['make'] = (kind, customer, part = 0, step = 0, place = 0) => {
    const within = (part * base * base + step) * base + place;
    const scattered = (within * scatter.by + customer * scatter.shift) % withinSpace;
    const check = mix32(seed + kind.length, customer, within) % checkSpace;
    return (
      prefixes[kind] +
      written(customers.first + customer * customers.apart, 6) +
      written(scattered, 4) +
      written(check, 4)
    );
  };
  return {
    make,
    read(kind, id) {
      const prefix = prefixes[kind];
      if (!id.startsWith(prefix) || id.length !== prefix.length + 14) return undefined;
      const digitsAt = (from: number, to: number) =>
        numberIn(id.slice(prefix.length + from, prefix.length + to));
      const customer = (digitsAt(0, 6) - customers.first) / customers.apart;
      if (!Number.isInteger(customer) || customer < 0) return undefined;
      const unshifted =
        (digitsAt(6, 10) - ((customer * scatter.shift) % withinSpace) + withinSpace) % withinSpace;
      const within = (unshifted * scatter.back) % withinSpace;
      const place = within % base;
      const step = Math.floor(within / base) % (base * base);
      const part = Math.floor(within / base ** 3);
      return make(kind, customer, part, step, place) === id ? { customer, part, step, place } : undefined;
    },
  };
}
