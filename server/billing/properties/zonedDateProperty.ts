import type { RecordFacts } from '../facts.ts';
import { zonedDay } from '../zonedDay.ts';
import { type BillingProperty, dateProperty } from './property.ts';

type Draft = Omit<Parameters<typeof dateProperty>[0], 'value'> & {
  /** Epoch seconds, or nothing. */
  moment: (record: RecordFacts) => number | null | undefined;
};

/** The calendar day of a moment as people in the portal see it: the day in the portal's time zone. */
export const zonedDateProperty = ({ moment, ...draft }: Draft): BillingProperty =>
  dateProperty({
    ...draft,
    description: `${draft.description} The day is that of the time zone of this HubSpot account.`,
    value: (record, { timeZone }) => {
      const seconds = moment(record) ?? null;
      return seconds === null ? '' : zonedDay(seconds, timeZone);
    },
  });
