import { billingProperties } from '../billing/properties/billingProperties.ts';
import { type HistoryEntry, pageHistory } from '../store/ledger/pageHistory.ts';
import { causeWords } from './causeWords.ts';
import type { Deps } from './deps.ts';

const PAGE_SIZE = 50;

/** An entry for people: the cause in words, the properties by label. */
export type ShownEntry = Pick<HistoryEntry, 'id' | 'action' | 'at' | 'runId' | 'runKind'> & {
  cause: string;
  delayMs: number | null;
  properties: { name: string; label: string; before: string | null; after: string }[];
};

const labels = new Map(billingProperties.map(({ name, label }) => [name, label]));
const STANDARD: Readonly<Record<string, string>> = { email: 'Email', domain: 'Company domain name' };

/** A property's label in HubSpot; its name when it is none of ours. */
export const propertyLabel = (name: string): string => labels.get(name) ?? STANDARD[name] ?? name;

const options = new Map(
  billingProperties.map(({ name, options: own }) => [
    name,
    new Map(own.map(({ value, label }) => [value, label])),
  ]),
);

/** A property's value as HubSpot shows it: of a choice its label, of anything else the value itself. */
const propertyValue = (name: string, value: string | null | undefined): string | null =>
  options.get(name)?.get(value ?? '') ?? value ?? null;

const shown = (entry: HistoryEntry): ShownEntry => {
  const { id, action, at, runId, runKind, cause, eventType, eventAt, before, after } = entry;
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return {
    id,
    action,
    at,
    runId,
    runKind,
    cause: causeWords(cause, eventType),
    delayMs: eventAt === null ? null : Math.max(0, at.getTime() - eventAt.getTime()),
    properties: names
      .map((name) => ({
        name,
        label: propertyLabel(name),
        before: propertyValue(name, before[name]),
        after: propertyValue(name, after[name]) ?? '',
      }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en')),
  };
};

/** What ClearSync did to a record, newest first, 50 a page; `next` is where the following page begins, or null. */
export const showHistory = async (
  { db }: Deps,
  portalId: bigint,
  record: { objectTypeId: string; recordId: bigint },
  before: bigint | null,
): Promise<{ entries: ShownEntry[]; next: bigint | null }> => {
  const rows = await pageHistory(db, portalId, record, before, PAGE_SIZE + 1);
  const page = rows.slice(0, PAGE_SIZE);
  return {
    entries: page.map(shown),
    next: rows.length > PAGE_SIZE ? (page.at(-1)?.id ?? null) : null,
  };
};
