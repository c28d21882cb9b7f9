/** An exchange rate as its source states it: one unit of `from` is `rate` units of `to`. Codes in lower case. */
export type Rate = {
  from: string;
  to: string;
  /** Decimal text, as the source tells it. */
  rate: string;
  /** Since when it holds: a UTC day, YYYY-MM-DD. */
  date: string;
  /** Who states it: the portal's own rates in HubSpot. */
  source: 'hubspot';
};

/**
 * Why there are no rates at all: not_read (nobody has asked yet), not_permitted (the portal did not grant the scope),
 * refused (HubSpot says no to the question), unavailable (HubSpot did not answer).
 */
export type RatesUnreadable = 'not_read' | 'not_permitted' | 'refused' | 'unavailable';

/** The rates that are known of a portal, or why none are. */
export type ExchangeRates = { rates: readonly Rate[] } | { unreadable: RatesUnreadable };
