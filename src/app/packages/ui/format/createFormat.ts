import type { Money } from '@clearsync/contract/base';
import { common } from '../strings/common.ts';
import { formatAgo, formatDay, formatDuration, formatMoment, formatShortDay } from './dates.ts';
import { fill } from './fill.ts';
import { formatAmounts, formatMoney, formatRate } from './money.ts';

/** A text in its plural forms; `{count}` is the number, written the user's way. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

export interface Format {
  locale: string;
  timeZone: string;
  money(money: Money): string;
  amounts(amounts: readonly Money[]): string;
  rate(rate: string): string;
  day(day: string): string;
  shortDay(day: string): string;
  moment(moment: string): string;
  ago(moment: string, now: number): string;
  duration(seconds: number): string;
  number(count: number): string;
  count(text: Counted, count: number): string;
}

/**
 * The one place that knows the user's locale and the portal's time zone. Values that Intl refuses
 * (HubSpot does not promise a form) fall back to English and UTC.
 */
export function createFormat(wantedLocale: string | undefined, wantedZone: string | undefined): Format {
  const locale = supported(
    () => new Intl.NumberFormat(wantedLocale?.replaceAll('_', '-')).resolvedOptions().locale,
    'en',
  );
  const timeZone = supported(
    () => new Intl.DateTimeFormat('en', { timeZone: wantedZone ?? 'UTC' }).resolvedOptions().timeZone,
    'UTC',
  );
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  return {
    locale,
    timeZone,
    number,
    money: (money) => formatMoney(money, locale),
    amounts: (amounts) => formatAmounts(amounts, locale) ?? common.none,
    rate: (rate) => formatRate(rate, locale),
    day: (day) => formatDay(day, locale),
    shortDay: (day) => formatShortDay(day, locale),
    moment: (moment) => formatMoment(moment, locale, timeZone),
    ago: (moment, now) => formatAgo(moment, now, locale),
    duration: (seconds) => formatDuration(seconds, locale),
    count: (text, count) => {
      const form = new Intl.PluralRules(common.language).select(count) === 'one' ? text.one : text.other;
      return fill<'{count}'>(form as '{count}', { count: number(count) });
    },
  };
}

function supported(resolve: () => string, otherwise: string): string {
  try {
    return resolve();
  } catch {
    return otherwise;
  }
}
