/** By what Stripe's amounts are divided to get major units (stripe.md §5.3). Not Intl's digits: they differ. */

const WITHOUT_DECIMALS = new Set('bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf'.split(' '));
const WITH_THREE_DECIMALS = new Set('bhd jod kwd omr tnd'.split(' '));
/** Stripe counts them in hundredths, people do not. */
const SHOWN_WITHOUT_DECIMALS = new Set(['isk', 'ugx']);

/** Decimal places of Stripe's minor unit for a lower-case ISO code: 0, 2 or 3. */
export const minorDigits = (currency: string): number => {
  if (WITHOUT_DECIMALS.has(currency)) return 0;
  return WITH_THREE_DECIMALS.has(currency) ? 3 : 2;
};

/** How many decimals a person expects at least to see. */
export const shownDigits = (currency: string): number =>
  SHOWN_WITHOUT_DECIMALS.has(currency) ? 0 : minorDigits(currency);
