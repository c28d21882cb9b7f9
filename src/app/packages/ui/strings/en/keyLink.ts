/** Texts of the one-time link by which somebody without HubSpot gives the Stripe key. */
export const keyLink = {
  own: 'I can open Stripe',
  other: 'Someone else can',
  intro:
    'Send a one-time link to a person who can open your Stripe Dashboard; they need no HubSpot account. The page behind it explains how to make the key and can do nothing but take it.',
  loading: 'Looking for your link…',
  make: 'Make a link',
  again: 'Make a new link',
  replaces: 'A new link ends the one before.',
  link: 'One-time link',
  linkHint:
    'Shown only now, since we do not keep it. Send it to one person; if it gets lost, make a new one.',
  copy: 'Copy link',
  copied: 'Copied. Send it by a way that only that person reads.',
  notCopied: 'It could not be copied by itself. Select the link above and copy it.',
  revoke: 'End this link',
  next: 'Continue',
  heading: 'Your last link',
  state: 'State',
  made: 'Made on',
  madeBy: 'Made by',
  until: 'Valid until',
  used: 'Used on',
  states: {
    open: 'Not used yet',
    used: 'Used',
    closed: 'Closed after 10 wrong keys',
    expired: 'Expired',
    revoked: 'Ended',
  },
  usedText: 'A key came by this link and was stored. See what it may read, then go on with the set-up.',
  waiting: 'This page looks by itself whether a key has come.',
} as const;
