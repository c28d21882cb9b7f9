import type { HistoryReply } from '@clearsync/contract/activity';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { story } from '@clearsync/ui/strings/story';
import { Text } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';

type Entry = HistoryReply['entries'][number];

const SHOWN = 5;

/** What people ask for first; the others follow in the order in which they came. */
const FIRST = ['customer_status', 'mrr', 'plan', 'payment_health', 'next_renewal_date', 'cancel_date'].map(
  (name) => `clearsync_${name}`,
);

const weightOf = ({ name }: Entry['properties'][number]): number =>
  FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length;

const byWeight = (a: Entry['properties'][number], b: Entry['properties'][number]): number =>
  weightOf(a) - weightOf(b);

/** A write as the cells of a table: when, why, and which values; the first five, then how many more. */
export function writtenCells(entry: Entry, format: Format): ReactNode[] {
  const { at, cause, action, delayMs, properties } = entry;
  const words = story.written;
  const more = properties.length - SHOWN;
  return [
    format.moment(at),
    <Column key="cause">
      <Text>{cause.charAt(0).toUpperCase() + cause.slice(1)}</Text>
      {delayMs === null ? null : (
        <Note>
          {fill(words.delay, { duration: format.duration(Math.max(1, Math.round(delayMs / 1_000))) })}
        </Note>
      )}
    </Column>,
    <Column key="changes">
      {action === 'update' ? null : <Text format={{ fontWeight: 'demibold' }}>{words.action[action]}</Text>}
      {[...properties]
        .sort(byWeight)
        .slice(0, SHOWN)
        .map((property) => (
          <Note key={property.name}>{changeWords(property)}</Note>
        ))}
      {more > 0 ? <Note>{format.count(words.more, more)}</Note> : null}
    </Column>,
  ];
}

function changeWords({ label, before, after }: Entry['properties'][number]): string {
  const words = story.written;
  if (after === '') return fill(words.cleared, { label });
  if (before === null || before === '') return fill(words.set, { label, after });
  return fill(words.change, { label, before, after });
}
