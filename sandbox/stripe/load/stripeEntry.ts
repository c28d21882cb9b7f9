import { z } from 'zod';
import { type StripeKind, stripeKinds } from '../objects/source.ts';

/** Any Stripe object: its kind's word, and what is needed to store it when the local Stripe keeps that kind. */
export const stripeWord = z.looseObject({
  object: z
    .string("has no `object` word, so it is not one of Stripe's objects")
    .min(1, 'has an empty `object` word'),
});

const id = z
  .string('has no `id`')
  .min(1, 'has an empty `id`')
  .max(255, 'has an `id` that is too long')
  .regex(/^[\w-]+$/, 'has an `id` with characters that Stripe never uses');

const created = z.int('has no `created` time').nonnegative('has a `created` time before 1970');
const reference = z.union([z.string(), z.looseObject({ id })], 'refers to no customer').nullish();
const embeddedList = z.looseObject({
  data: z.array(z.looseObject({ id: z.string('holds something without an `id`') }), 'is no list'),
});

const kept = z.looseObject({ id, object: z.enum(stripeKinds), created: created.optional() });
const dated = kept.extend({ created });
const money = { amount: z.int('has no whole `amount`'), currency: z.string('has no `currency`') };

const shapes: Partial<Record<StripeKind, z.ZodType<z.infer<typeof kept>>>> = {
  customer: dated.extend({ email: z.string('has an `email` that is no text').nullish() }),
  product: dated,
  price: dated.extend({ currency: z.string('has no `currency`') }),
  coupon: dated,
  charge: dated.extend({ ...money, customer: reference }),
  invoice: dated.extend({ customer: reference, lines: embeddedList.optional() }),
  subscription: dated.extend({ customer: reference, items: embeddedList }),
};

/** An object that can be stored, with its word narrowed to a kept kind. */
export type KeptObject = z.infer<typeof kept>;

/** Kinds that the local Stripe makes itself and never takes from a file. */
const ownKinds: ReadonlySet<string> = new Set(['account', 'event', 'subscription_item', 'webhook_endpoint']);

/** Whether an object of this word is taken from a file at all. */
export function isTaken(word: string): boolean {
  return (stripeKinds as readonly string[]).includes(word) && !ownKinds.has(word); // wider, so that any word can be asked
}

/** Checks an object of a kind that is taken; answers the first reason against it. */
export function checkKept(value: unknown): { ok: true; object: KeptObject } | { ok: false; reason: string } {
  const basic = kept.safeParse(value);
  const checked = basic.success ? (shapes[basic.data.object] ?? kept).safeParse(value) : basic;
  if (checked.success) return { ok: true, object: checked.data };
  const issue = checked.error.issues[0];
  const place = issue !== undefined && issue.path.length > 1 ? ` (${issue.path.join('.')})` : '';
  return {
    ok: false,
    reason: `${issue?.message ?? 'is not as Stripe makes it'}${place}`,
  };
}
