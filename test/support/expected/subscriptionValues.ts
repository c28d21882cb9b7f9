import type { Item } from './books.ts';
import { cutsOf, cutText } from './discounts.ts';
import { dayOf, earliestOf } from './moment.ts';
import { isLicensed } from './prices.ts';
import { productNameOf } from './products.ts';
import { type Holder, liveOf, type Owned } from './record.ts';

/** How HubSpot is told how often a price is billed: every period that the catalogue has. */
const PERIODS: Record<string, string> = {
  '1 week': 'week',
  '1 month': 'month',
  '3 month': 'quarter',
  '6 month': 'half_year',
  '1 year': 'year',
};

const COLLECTIONS: Record<string, string> = { charge_automatically: 'automatic', send_invoice: 'invoice' };

const distinct = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.filter((one) => one !== undefined)),
];

/** One word for all, "mixed" for several. */
const oneWord = (words: readonly (string | undefined)[]): string => {
  const all = distinct(words);
  return all.length > 1 ? 'mixed' : (all[0] ?? '');
};

const periodOf = ({ price: { recurring } }: Item): string | undefined =>
  PERIODS[`${recurring?.interval_count} ${recurring?.interval}`];

/** Usage is billed alongside; it sets the interval only where there is nothing else. */
const intervalsOf = ({ subscription }: Owned): (string | undefined)[] => {
  const licensed = subscription.items.data.filter(({ price }) => isLicensed(price));
  return (licensed.length > 0 ? licensed : subscription.items.data).map(periodOf);
};

const quantity = (live: readonly Owned[]): string => {
  const licensed = live.flatMap(({ subscription }) =>
    subscription.items.data.filter(({ price }) => isLicensed(price)),
  );
  return licensed.length === 0 ? '' : String(licensed.reduce((all, one) => all + (one.quantity ?? 1), 0));
};

/** What is subscribed to: #3, #16, #17, #22, #23, #41, #42, of the subscriptions that a record's customers have now. */
export const subscriptionValues = (holder: Holder): Record<string, string> => {
  const live = liveOf(holder);
  const cuts = live.flatMap(({ books, subscription }) =>
    cutsOf(books, subscription).map((cut) => ({
      text: cutText(books, cut, subscription.currency),
      end: cut.discount.end,
    })),
  );
  return {
    clearsync_plan: distinct(
      live.flatMap(({ books, subscription }) =>
        subscription.items.data.map((item) => productNameOf(books, item)),
      ),
    ).join('; '),
    clearsync_billing_interval: oneWord(live.flatMap(intervalsOf)),
    clearsync_quantity: quantity(live),
    clearsync_discount: distinct(cuts.map(({ text }) => text)).join('; '),
    clearsync_discount_end_date: dayOf(earliestOf(cuts.map(({ end }) => end))),
    clearsync_collection_method: oneWord(
      live.map(({ subscription }) => COLLECTIONS[subscription.collection_method]),
    ),
    clearsync_subscription_start_date: dayOf(
      earliestOf(live.map(({ subscription }) => subscription.start_date)),
    ),
  };
};
