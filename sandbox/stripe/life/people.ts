import { companyFirst, companySecond, firstNames, lastNames } from '../generator/names.ts';
import type { World } from './world.ts';

/** A person who may become a customer. */
export type Person = { name: string; email: string };

/** Makes a person of a company; the number keeps two of the same name apart. */
export const newPerson = (world: World): Person => {
  const first = world.pick(firstNames) ?? firstNames[0];
  const last = world.pick(lastNames) ?? lastNames[0];
  const company = `${world.pick(companyFirst) ?? ''}${world.pick(companySecond) ?? ''}${100 + world.upTo(900)}`;
  return { name: `${first} ${last}`, email: `${first}.${last}@${company}.com`.toLowerCase() };
};

const goodCards = ['visa', 'mastercard', 'amex', 'discover', 'visa_debit', 'de', 'gb'] as const;

/** A test card that pays, such as `pm_card_visa`. */
export const goodCard = (world: World): string => `pm_card_${world.pick(goodCards) ?? 'visa'}`;

/** A customer with a card, known to Stripe from now on. Answers the id. */
export const newCustomer = (world: World, card: string | undefined): string => {
  const { name, email } = newPerson(world);
  const paying =
    card === undefined ? {} : { payment_method: card, invoice_settings: { default_payment_method: card } };
  return world.post('/v1/customers', { name, email, ...paying }).id;
};
