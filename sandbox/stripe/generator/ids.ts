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

export type IdKind = keyof typeof prefixes;

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

/** Ids of a population: 9 digits that hold the address and 4 that depend on the seed, so that a guess is not found. */
export function idsOf(seed: number): Ids {
  const make: Ids['make'] = (kind, customer, part = 0, step = 0, place = 0) => {
    const within = (part * base * base + step) * base + place;
    const check = mix32(seed + kind.length, customer, within) % checkSpace;
    return prefixes[kind] + written(customer, 5) + written(within, 4) + written(check, 4);
  };
  return {
    make,
    read(kind, id) {
      const prefix = prefixes[kind];
      if (!id.startsWith(prefix) || id.length !== prefix.length + 13) return undefined;
      const customer = numberIn(id.slice(prefix.length, prefix.length + 5));
      const within = numberIn(id.slice(prefix.length + 5, prefix.length + 9));
      const place = within % base;
      const step = Math.floor(within / base) % (base * base);
      const part = Math.floor(within / base ** 3);
      return make(kind, customer, part, step, place) === id ? { customer, part, step, place } : undefined;
    },
  };
}
