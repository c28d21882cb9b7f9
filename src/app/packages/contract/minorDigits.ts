const WHOLE = 'bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf'.split(' ');
const THOUSANDTHS = 'bhd jod kwd omr tnd'.split(' ');

/**
 * How many decimal digits a minor unit of `money.amount` stands for: 0, 2 or 3 (stripe.md §5.3). Intl's own digits
 * differ for some currencies and would lie. Takes an ISO code in either case.
 */
export function minorDigits(currency: string): 0 | 2 | 3 {
  const code = currency.toLowerCase();
  if (WHOLE.includes(code)) return 0;
  return THOUSANDTHS.includes(code) ? 3 : 2;
}
