/** Texts of the app's own page. */
export const home = {
  loading: 'Loading ClearSync…',
  title: 'Stripe billing in {portal}',
  notConnected: {
    title: 'Stripe is not connected yet',
    text: 'Once a key is set up, this page shows how many customers are linked, their MRR and what needs attention.',
    where: 'Open Settings, then Integrations, Connected apps, ClearSync, and choose the Settings tab.',
    again: 'Check again',
  },
  health: {
    live: 'Imported',
    importing: 'Importing',
    recalculating: 'Working out numbers',
    waiting: 'Not imported yet',
    preview: 'Waiting for approval',
    paused: 'Paused',
    gaps: 'Imported, with gaps',
    stopped: 'Stopped',
    degraded: 'Degraded',
    liveText: 'Everything that Stripe showed was read.',
    importingText: 'Numbers below grow until the import is done.',
    recalculatingText: 'Numbers below change until all of them follow the new choices.',
    waitingText: 'Start the first import on the settings page.',
    previewText:
      'Stripe was read and matched. Nothing is written to HubSpot before you approve the preview on the settings page.',
    pausedText: 'Stripe is still read, but nothing is written to HubSpot until somebody resumes it.',
    gapsText: 'The last import left something out; it is listed below.',
    stoppedText: 'The last run stopped: {reason}',
    stoppedNoReason: 'The last run stopped. Start an import on the settings page.',
    degradedText: {
      one: 'Stripe refuses {count} key. Its numbers stay as they were; paste a new key on the settings page.',
      other:
        'Stripe refuses {count} keys. Their numbers stay as they were; paste new keys on the settings page.',
    },
  },
  account: '{name} ({mode})',
  audit: 'Last audit on {day}: {line}',
  freshness: {
    one: 'From Stripe to HubSpot in the last 24 hours: {p50} for half of the changes, {p95} for 95 of 100 ({count} write).',
    other:
      'From Stripe to HubSpot in the last 24 hours: {p50} for half of the changes, {p95} for 95 of 100 ({count} writes).',
  },
  counts: {
    customers: 'Stripe customers',
    linkedContacts: 'Contacts linked',
    linkedCompanies: 'Companies linked',
    unmatched: 'Without a record',
    parked: 'Left out',
    mrr: 'MRR',
    paid: 'Lifetime revenue',
    open: 'Open invoices',
  },
  chart: {
    heading: 'Customers by status',
    status: 'Status',
    customers: 'Customers',
    empty: 'No customers have been read yet.',
  },
  attention: {
    heading: 'Needs attention',
    what: 'What',
    reason: 'Reason',
    since: 'Since',
    empty: 'Nothing needs attention.',
  },
} as const;
