const WORDS: Readonly<Record<string, string>> = {
  import: 'an import',
  recalculation: 'a recalculation after changed choices',
  audit: 'the audit found a difference',
  undo: 'a run was undone',
  link: 'a customer was linked to the record or taken from it',
  person: 'somebody asked for it',
  hubspot: 'something happened in HubSpot',
};

/**
 * A cause (RecordWrite.cause) in words; `eventType` is the Stripe event's type where it is still known
 * ("invoice.paid").
 */
export const causeWords = (cause: string | null, eventType: string | null): string => {
  if (cause === null) return 'not recorded';
  if (cause.startsWith('evt_')) return `Stripe told of ${eventType ?? 'a change'} (${cause})`;
  return WORDS[cause] ?? cause;
};
