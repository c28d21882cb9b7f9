import type { ErrorsCsvReply } from '../../../src/app/packages/contract/control.ts';
import { type Parked, pageParked } from '../../store/redrive/pageParked.ts';
import { csvPage } from '../csvPage.ts';
import type { Deps } from '../deps.ts';
import { errorWords } from './errorWords.ts';

const COLUMNS = ['Kind', 'What happened', 'What', 'Reason', 'When', 'What to do'];

const valuesOf = ({ what, id, reason, at }: Parked): (string | null)[] => {
  const { title, action } = errorWords({ what, reason, count: 1 });
  return [what, title, id, reason, at?.toISOString() ?? null, action.label];
};

const placeOf = (cursor: string): { what: string; place: string } => {
  const [what = '', place = ''] = cursor.split(':');
  return { what, place };
};

/**
 * A page of everything of a portal that was set aside as CSV, a line a thing with its own reason; the first page (no
 * cursor) begins with the names of the columns. It ends after `pageSize` things, or earlier where HubSpot would not carry
 * it.
 */
export const errorsCsv = async (
  { db }: Deps,
  portalId: bigint,
  cursor: string | null,
  pageSize: number,
): Promise<Omit<ErrorsCsvReply, 'ok'>> => {
  const page = await pageParked(db, portalId, cursor === null ? null : placeOf(cursor), pageSize);
  const { csv, last, isWhole } = csvPage(cursor === null ? COLUMNS : null, page, valuesOf);
  const isLast = isWhole && page.length < pageSize;
  return { csv, cursor: isLast || last === null ? null : `${last.what}:${last.place}` };
};
