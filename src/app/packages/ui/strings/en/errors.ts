/** Texts of the page of errors. */
export const errors = {
  loading: 'Loading errors…',
  intro: {
    one: '{count} thing was set aside. Nothing of it is lost: it waits until it is mended.',
    other: '{count} things were set aside. Nothing of them is lost: they wait until they are mended.',
  },
  none: 'Nothing was set aside',
  noneText: {
    one: '0 of {count} record have an error.',
    other: '0 of {count} records have an error.',
  },
  noRecords: 'No record is written to yet, and nothing was set aside.',
  count: '{count} affected',
  between: 'From {oldest} to {newest}',
  because: 'Reason: {reason}',
  examples: 'For example',
  contact: 'Contact {id}',
  company: 'Company {id}',
  meaning: {
    stripe_event:
      'Stripe told of a change and ClearSync could not take it over. The records keep the values from before.',
    hubspot_event:
      'HubSpot told of a change (a merge, a deletion, a new address) and ClearSync could not follow it. The links are as they were.',
    record: 'HubSpot did not take what ClearSync wanted to write. The record keeps the values from before.',
    reading: 'The last import could not read this part of Stripe. What depends on it is missing.',
    permission: 'The key may not read this in Stripe. What depends on it is left out and said so.',
    key: 'Stripe refuses the key, so nothing new is read. The values from before stay.',
  },
  mend: {
    redrive: 'Mend what the reason names, then try again.',
    permissions:
      'Add the permission to the key in Stripe. Then open Settings, Integrations, Connected apps, ClearSync, and check the permissions again.',
    key: 'Open Settings, Integrations, Connected apps, ClearSync, and paste a new key.',
    import: 'Try again: ClearSync reads what is missing.',
  },
  retry: 'Try again',
  retryAll: 'Try all again',
  retryNote: {
    events: 'Tries all changes that were set aside.',
    records: 'Tries all records that HubSpot refused.',
    all: 'Tries everything that was set aside and reads what an import left out.',
  },
  receipt: {
    title: 'They stand in line again',
    events: { one: '{count} change', other: '{count} changes' },
    records: { one: '{count} record', other: '{count} records' },
    imports: { one: '{count} import', other: '{count} imports' },
    text: 'Tried again: {what}. Whatever is still wrong comes back here with its reason.',
    nothing: 'There was nothing left to try again.',
  },
  csv: 'Copy as CSV',
  copied: { one: 'Copied {count} line as CSV.', other: 'Copied {count} lines as CSV.' },
  notCopied: 'HubSpot did not let ClearSync use the clipboard.',
} as const;
