/** Texts of the settings page after the wizard: the control room. */
export const control = {
  sections: {
    overview: 'Overview',
    connection: 'Connection',
    data: 'Data',
    matching: 'Matching',
    numbers: 'MRR',
    filters: 'Filters',
    live: 'Live updates',
    access: 'Access',
    privacy: 'Privacy',
    danger: 'Danger zone',
  },
  save: 'Save',
  saved: 'Saved. It counts from the next import on.',
  savedNumbers: 'Saved. Everything is being worked out again; you see the progress under Overview.',
  overview: {
    goLive: 'Show billing on your records',
    support: 'Questions? Write to {email}.',
  },
  data: {
    heading: 'Properties in HubSpot',
    intro:
      'ClearSync writes to its own properties only, in the group "ClearSync billing". Whatever you type into them is overwritten.',
    all: 'Every property',
    property: 'Property',
    pack: 'Pack',
    states: { created: 'Exists', planned: 'Will be made', skipped: 'Left out' },
    stateWhy: '{state}: {reason}',
    empty: 'HubSpot has not told us the limits of this account yet.',
  },
  matching: {
    heading: 'Which record belongs to which Stripe customer',
    order:
      'ClearSync looks for a saved link first, then for metadata, then for the exact e-mail address; companies are found by domain.',
    inbox:
      'Customers that fit several records, or none, wait in the Match inbox of the ClearSync app page. What was decided there stays.',
    freeMail: 'Free e-mail providers',
    freeMailHint:
      'An address at one of them never links or creates a company. A list of common ones is built in.',
  },
  numbers: {
    heading: 'MRR and currency',
    before: 'MRR before, {rule}',
    after: 'MRR now, {rule}',
    forecast: 'MRR after saving, {rule}',
    forecasting: 'Working out what it would be…',
    next: 'When you save, all MRR is worked out again from what was read; Stripe is not asked again. Then the records whose numbers differ are written. Until you save, nothing changes.',
    working: 'The numbers by the new choice are being worked out.',
  },
  filters: { heading: 'Who is synced' },
  live: {
    heading: 'Live updates',
    since: 'Since',
    lastHeard: 'Last event from Stripe',
    readTo: 'Events read until',
    never: 'Not yet',
    turnOn: 'Turn on live updates',
    turnOff: 'Turn off live updates',
    promise:
      'Turning them on creates one webhook endpoint in your Stripe account, where the key may do so. Turning them off removes it. Nothing else in Stripe is changed.',
    offHint: 'Without live updates the nightly comparison still finds and mends every difference.',
    done: { on: 'Live updates are on.', off: 'Live updates are off.' },
    note: 'Not everything could be done',
  },
  access: {
    heading: 'Who sees billing',
    intro: 'Whoever can open a record in HubSpot sees its billing in ClearSync, unless you limit that here.',
    shownTo: 'Show billing to',
    ways: {
      everybody: {
        label: 'Everybody who can open the record',
        description: 'HubSpot decides who opens which record.',
      },
      limited: {
        label: 'Only these people',
        description: 'Everybody else reads "You can\'t see billing" on the cards and the ClearSync pages.',
      },
    },
    emails: 'E-mail addresses of HubSpot users',
    emailsHint: 'The addresses with which they sign in to HubSpot, one a line; 500 at most.',
    placeholder: 'anna@acme.com',
    settingsStay: 'These settings stay open to HubSpot admins, whoever is on the list.',
    properties:
      'The ClearSync properties on your records are not hidden by this. Limit who sees them in HubSpot, in the settings of each property.',
    notYou: {
      title: 'You are not on the list',
      text: 'You are signed in as {email}. Once this is saved, the cards and the ClearSync pages show you no billing. These settings stay open to you.',
    },
    saved: 'Saved. It counts at once; cards that are open follow within a few minutes.',
    problems: {
      noEmail: '"{text}" is not an e-mail address. Write addresses like anna@acme.com, one a line.',
      longEmail:
        '"{text}" is too long for an e-mail address. Write addresses like anna@acme.com, one a line.',
      manyEmails: '{count} addresses are too many; the list holds 500. Leave some out.',
      nobody: 'Write at least one e-mail address, or choose everybody.',
    },
  },
  privacy: {
    heading: 'What leaves Stripe',
    intro:
      'ClearSync keeps the fields below to compute what you see. Everything else that Stripe sends is dropped.',
    data: 'Data',
    kept: 'Kept by ClearSync',
    written: 'Written to HubSpot',
    rows: {
      customers: {
        data: 'Customers',
        kept: 'Id, name, e-mail, phone, address, metadata, balance',
        written: 'Customer id, billing status, credit balance',
      },
      subscriptions: {
        data: 'Subscriptions, prices, coupons, products',
        kept: 'Status, dates, quantities, prices, discounts, cancellation reason',
        written: 'Plan, MRR, renewal and cancellation dates, discount',
      },
      invoices: {
        data: 'Invoices',
        kept: 'Number, dates, status, amounts, lines, hosted link',
        written: 'Open and overdue amounts, next retry',
      },
      payments: {
        data: 'Payments and refunds',
        kept: 'Date, amount, result, reason of a refusal',
        written: 'Last payment, lifetime revenue, decline reason in words',
      },
      cards: {
        data: 'Payment methods',
        kept: 'Brand, last four digits, expiry',
        written: 'Brand, last four digits, expiry',
      },
      comments: {
        data: 'Cancellation comments',
        kept: 'The text',
        written: 'Only if you switch it on below',
      },
      never: {
        data: 'Card numbers, bank accounts, secrets',
        kept: 'Never',
        written: 'Never',
      },
    },
    empty: 'Nothing is read.',
    stored: 'What is stored now',
    counts: {
      customers: 'Stripe customers',
      contacts: 'HubSpot contacts with a link',
      companies: 'HubSpot companies with a link',
      writings: 'Noted changes in HubSpot, for history and undo',
      forgotten: 'Forgotten addresses, as fingerprints',
    },
    held: 'What we hold about a person',
    heldText:
      'Search for an e-mail address under "Why is it not here?" on the ClearSync app page: it shows what is stored of it and which record it is linked to.',
    forget: 'Forget a person',
    forgetText:
      'Delete the contact permanently in HubSpot (Actions, Delete, "Permanently delete for GDPR"). HubSpot tells ClearSync: the contact is unlinked for good, what we noted about it is deleted, and its addresses stay as one-way fingerprints only, so that it is never linked again. Nothing in Stripe is changed.',
  },
  danger: {
    pauseHeading: 'Writing to HubSpot',
    pauseText:
      'Pausing stops the writing. Stripe is still read, and what changes meanwhile is written when you resume.',
    pause: 'Pause writing',
    resume: 'Resume writing',
    paused: 'Writing to HubSpot is paused',
    pausedBy: 'Since {moment}, by {who}. Nothing is lost; changes wait until somebody resumes.',
    pausedSince: 'Since {moment}. Nothing is lost; changes wait until somebody resumes.',
    disconnectHeading: 'Disconnect {account} ({mode})',
    disconnectText:
      'Takes this Stripe account away. The app stays in HubSpot, and you can connect again later.',
    disconnect: 'Disconnect…',
    uninstallHeading: 'Uninstall ClearSync',
    uninstallText: 'Takes all Stripe accounts and the app away from this HubSpot account.',
    uninstall: 'Uninstall…',
    properties: 'What ClearSync wrote to HubSpot',
    propertiesOf: {
      keep: { label: 'Keep it', description: 'The values stay as they are and are not updated any more.' },
      clear: { label: 'Empty it', description: 'Every ClearSync property of every record is emptied.' },
    },
    purge: 'Our copy of the Stripe data',
    purgeOf: {
      days30: {
        label: 'Delete it in 30 days',
        description: 'Connecting again until then goes on where it stopped.',
      },
      now: {
        label: 'Delete it now',
        description: 'It cannot be brought back; Stripe itself keeps everything.',
      },
    },
    confirm: {
      disconnect: 'Disconnect this Stripe account?',
      uninstall: 'Uninstall ClearSync?',
      lead: 'This is what happens:',
      webhook: 'Our webhook endpoint is removed from Stripe. Nothing else in Stripe is changed.',
      key: 'The stored key is deleted at once, and nothing is read any more.',
      app: 'The app is removed from HubSpot: its cards disappear from the records.',
      keep: 'The values on your records stay and are not updated any more.',
      clear:
        'The values in the ClearSync properties of your records are emptied. Your other HubSpot data is not touched.',
      days30: 'Our copy of the Stripe data is deleted in 30 days.',
      now: 'Our copy of the Stripe data is deleted now and cannot be brought back.',
      safe: 'Contacts, companies and everything in Stripe stay.',
      disconnectNow: 'Disconnect',
      uninstallNow: 'Uninstall',
      cancel: 'Cancel',
    },
    disconnected: 'Disconnected',
    uninstalled: 'Uninstalled',
  },
} as const;
