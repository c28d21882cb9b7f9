import { createHand, type Hand } from '../stripe/life/hand.ts';
import { declinedCard } from '../stripe/life/states.ts';
import { typed } from '../stripe/objects/typed.ts';
import { renewSubscription } from '../stripe/writes/subscriptions/renewSubscription.ts';
import type { Platforms } from './startPlatforms.ts';

const GOOD_CARD = 'pm_card_visa';
/** So long ago it all happened: an import reads again what happened in the minutes before it. */
const AGE_SECONDS = 3 * 86_400;

/** Whose e-mail a choice may leave out. */
export const STAFF_DOMAIN = 'finchfamily.com';

/** What happens to a customer after it has an e-mail, a name and a card. */
type Story = (hand: Hand, customer: string, price: string) => void;

const subscribe = (hand: Hand, customer: string, price: string, more: Record<string, string> = {}) =>
  typed(
    'subscription',
    hand.post('/v1/subscriptions', { customer, items: [{ price, quantity: '3' }], ...more }),
  );

const pays: Story = (hand, customer, price) => void subscribe(hand, customer, price);

const triesOut: Story = (hand, customer, price) =>
  void subscribe(hand, customer, price, { trial_period_days: '14' });

const failsToPay: Story = (hand, customer, price) => {
  const subscription = subscribe(hand, customer, price);
  hand.itself((writer) => renewSubscription(writer, subscription, declinedCard));
};

const givesNotice: Story = (hand, customer, price) => {
  const { id } = subscribe(hand, customer, price);
  const cancellation_details = { feedback: 'too_expensive' };
  hand.post(`/v1/subscriptions/${id}`, { cancel_at_period_end: 'true', cancellation_details });
};

const leaves: Story = (hand, customer, price) => {
  const { id } = subscribe(hand, customer, price);
  hand.remove(`/v1/subscriptions/${id}`, { cancellation_details: { feedback: 'unused' } });
};

const buysTwice: Story = (hand, customer) => {
  for (const amount of ['50000', '12000']) {
    const payment = { customer, payment_method: GOOD_CARD, confirm: 'true' };
    hand.post('/v1/payment_intents', { amount, currency: 'usd', ...payment });
  }
};

const buysNothing: Story = () => undefined;

/** A contact, and the Stripe customers with its e-mail. */
type Person = readonly [email: string, name: string, ...customers: Story[]];

/** Contacts on whose records the card is in one state each. */
const people = {
  trial: ['tess@marlowandfinch.com', 'Tess Moreau', triesOut],
  pastDue: ['paul@marlowandfinch.com', 'Paul Denham', failsToPay],
  cancels: ['carla@marlowandfinch.com', 'Carla Reyes', givesNotice],
  cancelled: ['colin@marlowandfinch.com', 'Colin Baxter', leaves],
  oneTime: ['olga@marlowandfinch.com', 'Olga Tamm', buysTwice],
  neverPaid: ['nils@marlowandfinch.com', 'Nils Vega', buysNothing],
  several: ['selma@marlowandfinch.com', 'Selma Ortiz', pays, givesNotice],
  staff: [`robin@${STAFF_DOMAIN}`, 'Robin Finch', pays],
  freeMail: ['ida.lane.showcase@gmail.com', 'Ida Lane', pays],
  stranger: ['noor@unknownpines.com', 'Noor Haddad'],
} as const satisfies Record<string, Person>;
export type Case = keyof typeof people;

const addPrice = (hand: Hand): string => {
  const product = hand.post('/v1/products', { name: 'Greenhouse' }).id;
  const rhythm = { currency: 'usd', recurring: { interval: 'month' } };
  return hand.post('/v1/prices', { product, unit_amount: '4900', ...rhythm }).id;
};

const addCustomers = (hand: Hand, [email, name, ...stories]: Person, price: string): void => {
  for (const story of stories) {
    const invoice_settings = { default_payment_method: GOOD_CARD };
    const customer = { email, name, payment_method: GOOD_CARD, invoice_settings };
    story(hand, hand.post('/v1/customers', customer).id, price);
  }
};

const contactOf = (key: string, [email, name]: Person) => {
  const [firstname = name, lastname = ''] = name.split(' ');
  return { key, properties: { email, firstname, lastname, lifecyclestage: 'customer' } };
};

/**
 * Puts a person into both platforms for each state that a card has by what Stripe knows, as of three days ago. `at` answers the path of a
 * contact's record; `addCompany` makes a company of the one with free mail, after an import has found none, and answers
 * its record's path.
 */
export const addShowcase = ({ stripe, hubspot }: Pick<Platforms, 'stripe' | 'hubspot'>) => {
  const hand = createHand(stripe.platform, stripe.livemode, () => undefined);
  stripe.clock.advance(-AGE_SECONDS * 1000);
  const price = addPrice(hand);
  for (const person of Object.values(people)) addCustomers(hand, person, price);
  stripe.clock.advance(AGE_SECONDS * 1000);
  const { contacts } = hubspot.seed({
    contacts: Object.entries(people).map(([key, person]) => contactOf(key, person)),
  });
  const pathOf = (objectTypeId: string, id: string | undefined): string => {
    if (id === undefined) throw new Error('the local HubSpot did not take a record of the showcase');
    return `/contacts/${hubspot.portal.profile.id}/record/${objectTypeId}/${id}`;
  };
  return {
    at: (name: Case): string => pathOf('0-1', contacts[name]),
    addCompany: (): string => {
      const { companies } = hubspot.seed({
        companies: [
          { key: 'company', properties: { name: 'Lane & Daughters', domain: 'lanedaughters.com' } },
        ],
        associations: [{ contactKey: contacts['freeMail'] ?? '', companyKey: 'company' }],
      });
      return pathOf('0-2', companies['company']);
    },
  };
};
export type Showcase = ReturnType<typeof addShowcase>;
