import { applyDiscounts, type Taken } from './applyDiscounts.ts';
import type { Catalog } from './catalog.ts';
import { type KnownDiscount, type ResolvedDiscounts, resolveDiscounts, ruleSubtracts } from './discounts.ts';
import {
  type Exact,
  exact,
  exactText,
  minus,
  negative,
  roundHalfUp,
  safeNumber,
  sum,
  times,
} from './exact.ts';
import type { ExcludedPart, ExplanationLine, MrrExplanation, MrrRule } from './facts.ts';
import { type LeftOutItem, type PricedItem, priceItem } from './pricedItem.ts';
import { notCounted } from './statuses.ts';
import type { StripeCustomer, StripeSubscription } from './stripeObjects.ts';

/** What a number depends on besides the subscription. `at` is epoch seconds. */
export type MrrContext = {
  at: number;
  rule: MrrRule;
  catalog: Catalog;
  /** The customer's own discount, used by subscriptions that have none. */
  customerDiscount: StripeCustomer['discount'];
};

/** A subscription's parts, read once for its MRR and for the estimate of its renewal. */
export type ReadSubscription = {
  items: PricedItem[];
  leftOut: LeftOutItem[];
  discounts: ResolvedDiscounts;
};

/** Reads items and discounts; everything that is missing is named. */
export const readSubscription = (subscription: StripeSubscription, context: MrrContext): ReadSubscription => {
  const { at, catalog, customerDiscount } = context;
  const items: PricedItem[] = [];
  const leftOut: LeftOutItem[] = [];
  const names = new Map<string, string>();
  for (const item of subscription.items.data) {
    const priced = priceItem(item, { currency: subscription.currency, at, catalog });
    names.set(item.id, priced.ok ? priced.item.name : priced.leftOut.label);
    if (priced.ok) items.push(priced.item);
    else leftOut.push(priced.leftOut);
  }
  if (subscription.items.data.length === 0)
    leftOut.push({ label: 'Items', reason: 'Stripe lists no items', unknown: true });
  if (subscription.items.has_more)
    leftOut.push({
      label: 'Further items',
      reason: `Not read: Stripe listed only the first ${subscription.items.data.length}`,
      unknown: true,
    });
  const nameOf = (id: string) => names.get(id) ?? id;
  const discounts = resolveDiscounts(subscription, customerDiscount, { at, catalog, nameOf });
  return { items, leftOut, discounts };
};

const line = (kind: ExplanationLine['kind'], label: string, amount: Exact): ExplanationLine | null => {
  const rounded = safeNumber(roundHalfUp(amount));
  return rounded === null ? null : { kind, label, exact: exactText(amount), amount: rounded };
};

const part = ({ label, reason }: ExcludedPart): ExcludedPart => ({ label, reason });

type Answer = Pick<MrrExplanation, 'mrr' | 'lines'> & { excluded: ExcludedPart[] };

const refused = (): Answer => ({
  mrr: 0,
  lines: [],
  excluded: [{ label: 'MRR', reason: 'The amounts are too large to be stated exactly' }],
});

/** Why a discount meets no item that counts. */
const idleReason = ({ itemId, products }: KnownDiscount): string => {
  if (itemId !== null) return 'Its item is left out, or it applies to other products only';
  return products === null ? 'There is no item to take it off' : 'It applies to other products only';
};

const discountLines = (
  taken: readonly Taken[],
): { amounts: { label: string; monthly: Exact }[]; idle: ExcludedPart[] } => {
  const amounts: { label: string; monthly: Exact }[] = [];
  const idle: ExcludedPart[] = [];
  for (const { discount, monthly, mixed } of taken) {
    const label = mixed ? `${discount.label}, once per bill of all its items` : discount.label;
    if (monthly === null) idle.push({ label, reason: idleReason(discount) });
    else amounts.push({ label, monthly: negative(monthly) });
  }
  return { amounts, idle };
};

/** Adds the items up, takes the discounts off, rounds half up once (stripe.md §5.2). */
const addUp = (items: readonly PricedItem[], discounts: readonly KnownDiscount[]): Answer => {
  const gross = items.map(({ label, perPeriod, monthly }) => ({ label, monthly: times(perPeriod, monthly) }));
  const { amounts, idle } = discountLines(applyDiscounts(items, discounts).taken);
  const total = sum([...gross, ...amounts].map(({ monthly }) => monthly));
  const whole = roundHalfUp(total);
  const mrr = safeNumber(whole);
  const rounding = minus(exact(whole), total);
  const lines = [
    ...gross.map(({ label, monthly }) => line('item', label, monthly)),
    ...amounts.map(({ label, monthly }) => line('discount', label, monthly)),
    ...(rounding.numerator === 0n ? [] : [line('rounding', 'Rounded to the smallest unit', rounding)]),
  ];
  const stated = lines.filter((one) => one !== null);
  if (mrr === null || stated.length !== lines.length) return refused();
  return { mrr, lines: stated, excluded: idle };
};

/** A subscription that counts for nothing says why, also when it has no item that could be priced. */
const uncounted = (items: readonly PricedItem[], reason: string): ExcludedPart[] => {
  const labels = items.length > 0 ? items.map(({ label }) => label) : ['Subscription'];
  return labels.map((label) => ({ label, reason }));
};

/**
 * The MRR of a subscription with its explanation: lines that add up to it exactly and, by name, all that was left
 * out (stripe.md §5.2, product.md §3.4). Integer minor units of the subscription's currency.
 */
export const explainMrr = (
  subscription: StripeSubscription,
  read: ReadSubscription,
  { rule, at }: Pick<MrrContext, 'rule' | 'at'>,
): MrrExplanation => {
  const { currency } = subscription;
  const leftOut = read.leftOut.map(part);
  const reason = notCounted(subscription, rule, at);
  if (reason !== null)
    return {
      rule,
      currency,
      mrr: 0,
      lines: [],
      excluded: [...uncounted(read.items, reason), ...leftOut],
    };
  const subtracted = read.discounts.known.filter((discount) => ruleSubtracts(rule, discount));
  const ignored = read.discounts.known
    .filter((discount) => !ruleSubtracts(rule, discount))
    .map(({ label }) => ({ label, reason: 'This rule subtracts only discounts that last forever' }));
  const { mrr, lines, excluded } = addUp(read.items, subtracted);
  return {
    rule,
    currency,
    mrr,
    lines,
    excluded: [...leftOut, ...excluded, ...ignored, ...read.discounts.unknown, ...read.discounts.past],
  };
};

/** `explainMrr` of a subscription on its own: what the CLI and the tests ask for. */
export const subscriptionMrr = (subscription: StripeSubscription, context: MrrContext): MrrExplanation =>
  explainMrr(subscription, readSubscription(subscription, context), context);
