import { type Books, isLive, type Subscription } from './books.ts';
import { major } from './money.ts';
import { mrrOf } from './mrr.ts';
import { paymentsOf } from './payments.ts';

/** A subscription with the books that it stands in. */
export type Owned = { books: Books; subscription: Subscription };

/** What a HubSpot record says is about: its customers, the primary one first, and their subscriptions by rank. */
export type Holder = { customers: Books[]; owned: Owned[] };

const mrr = ({ books, subscription }: Owned): number => major(mrrOf(books, subscription));

/** Live ones first, the highest MRR first, then the latest; what is over follows, the latest end first. */
const byRank = (a: Owned, b: Owned): number =>
  Number(isLive(b.subscription)) - Number(isLive(a.subscription)) ||
  mrr(b) - mrr(a) ||
  (b.subscription.ended_at ?? 0) - (a.subscription.ended_at ?? 0) ||
  b.subscription.start_date - a.subscription.start_date;

const ownedBy = (books: Books): Owned[] =>
  books.subscriptions.map((subscription) => ({ books, subscription }));

const mrrOfCustomer = (books: Books): number => ownedBy(books).reduce((all, one) => all + mrr(one), 0);
const lastPaid = (books: Books): number => paymentsOf(books)[0]?.at ?? 0;

/** Highest MRR, then latest paid, then oldest (product.md §3.1 #9). */
const primaryFirst = (a: Books, b: Books): number =>
  mrrOfCustomer(b) - mrrOfCustomer(a) || lastPaid(b) - lastPaid(a) || a.customer.created - b.customer.created;

/** A record's customers, each once, and their subscriptions in the order in which they count. */
export const holderOf = (books: readonly Books[]): Holder => {
  const customers = [...new Set(books)].sort(primaryFirst);
  return { customers, owned: customers.flatMap(ownedBy).sort(byRank) };
};

/** The subscriptions that a record's customers have now. */
export const liveOf = ({ owned }: Holder): Owned[] =>
  owned.filter(({ subscription }) => isLive(subscription));
