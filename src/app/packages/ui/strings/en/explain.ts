/** Texts of the window that shows how an MRR is made. */
export const explain = {
  title: 'How this MRR is made',
  intro: 'Each line adds up to the total exactly. Taxes, one-time lines and usage are never part of MRR.',
  rule: 'Rule: {rule}',
  line: 'Line',
  amount: 'Per month',
  total: 'Total',
  all: 'MRR of this record',
  inHubSpot: 'In HubSpot: {converted}',
  excluded: 'Left out',
  excludedLine: '{label}: {reason}',
  none: 'No subscription counts towards MRR.',
  differs: {
    title: "Why Stripe's own dashboard may show another number",
    net: 'This rule takes every discount off. Stripe takes off only discounts that last forever.',
    conservative: 'This rule takes every discount off and counts nothing that is past due. Stripe counts it.',
    stripe: 'This rule follows the one that Stripe describes. Stripe does not publish its rounding.',
    cancel:
      'A cancellation counts here when it takes effect. Stripe can be set to count it when it is asked for.',
    week: 'Weeks and days become months by 52/12 and 365/12. Stripe does not publish its factors.',
    currency: 'Stripe converts currencies by its own rates. Amounts here stay as they are billed.',
    delay: "Stripe's dashboard is worked out some hours later, and for the whole account.",
    several: 'This record adds up {count} Stripe customers. Stripe shows them one by one.',
  },
} as const;
