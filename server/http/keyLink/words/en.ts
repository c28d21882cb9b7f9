/** Texts of the page behind a one-time link, and of those that come after it or in its place. */
export const english = {
  key: {
    title: 'Give ClearSync a Stripe key',
    heading: 'Give ClearSync a key to read Stripe',
    intro:
      'ClearSync shows a company’s Stripe billing on its HubSpot contacts and companies. To set it up, somebody who can open your Stripe Dashboard is asked for a key. This page takes that key and can do nothing else.',
    promise:
      'ClearSync needs read-only access: it never modifies, creates or deletes data in your Stripe account. The one thing it makes there is its own outgoing webhook, to read event data.',
    account: 'HubSpot account',
    accountValue: '{name} ({id})',
    askedBy: 'Asked by',
    administrator: 'an administrator of that account',
    until: 'Valid until',
    untilValue: '{moment}, for one key',
    moment: '{moment} ({timeZone})',
    unexpected: 'Not expecting this? Close the page: nothing happens.',
    create: '1. Create the key',
    createHint: 'Stripe opens with the right permissions ticked. Press Create key, copy it, come back.',
    createLive: 'Create key in Stripe (opens a new tab)',
    createTest: 'Create a test key instead (opens a new tab)',
    paste: '2. Paste it here',
    label: 'Restricted API key',
    hint: 'Starts with rk_. We encrypt it and never show it again.',
    submit: 'Give this key to ClearSync',
    footer:
      'A secret key works too, but it grants everything; a restricted key gives the minimum. If a permission stays missing, edit the key in Stripe and paste it here once more.',
    stuck: 'Still stuck? Write to {email}.',
  },
  manual: {
    summary: 'Set the permissions by hand',
    caption: 'What to set on Stripe’s page, section by section',
    permission: 'Permission',
    level: 'Set to',
    why: 'Why',
  },
  refused: {
    last: 'That was the last of ten tries: this link is closed. Ask for a new one.',
    again: {
      one: 'The field is empty again, since a key is a secret that no page should carry: paste it once more. One more key can be tried.',
      other:
        'The field is empty again, since a key is a secret that no page should carry: paste it once more. {count} more keys can be tried with this link.',
    },
    reference: 'Reference {reference}',
  },
  done: {
    title: 'The key was taken',
    heading: 'Thank you, the key works',
    text: '{portal} can now read billing of {account} ({mode}) with the key {hint}. It is stored encrypted.',
    modes: { live: 'live mode', test: 'test mode' },
    next: 'You can close this page; {person} goes on in HubSpot. This link is used up.',
    colleague: 'your colleague',
    notices: 'Good to know',
    notice: '{title}.',
  },
  gone: {
    title: 'This link does not work',
    text: 'A link to this page takes one key and is valid for seven days. This one was used already, was taken back or replaced, has expired, was tried too often, or was never made.',
    next: 'Ask whoever sent it for a new one. Nothing was stored or changed just now.',
  },
  busy: {
    title: 'Too many requests',
    text: 'Nothing was stored or changed. Wait a minute, then open your link again.',
  },
  failed: {
    title: 'ClearSync could not do that',
    text: 'The fault is ours. If you had sent a key, it is unknown whether it was stored: open your link again in a minute. If it still asks for a key, paste it once more.',
    next: 'If it keeps failing, tell us the reference {reference}.',
  },
} as const;
