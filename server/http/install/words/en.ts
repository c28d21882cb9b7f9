/** Texts of the pages that people see who come from HubSpot's consent page. */
export const english = {
  unchanged: 'Nothing was installed, and your HubSpot data is unchanged.',
  installed: {
    title: 'ClearSync is connected to {name}',
    next: 'One step is left: open ClearSync’s settings in HubSpot and give it a Stripe key.',
    promise: 'ClearSync reads from Stripe and never changes customers, invoices or subscriptions there.',
    button: 'Open connected apps in HubSpot',
    account: 'HubSpot account {id}',
  },
  failed: {
    missing: {
      title: 'This install did not begin here',
      text: 'The address lacks what an install from our own link carries.',
    },
    unknown: {
      title: 'This install did not begin here',
      text: 'We do not know the install that this address belongs to.',
    },
    other_browser: {
      title: 'This install began in another browser',
      text: 'An install must end in the browser in which it began, with cookies allowed.',
    },
    used: {
      title: 'This install link was used already',
      text: 'It works once. If ClearSync is already listed among your connected apps, there is nothing to do.',
    },
    expired: {
      title: 'This install took too long',
      text: 'An install has ten minutes, to be safe.',
    },
    denied: {
      title: 'ClearSync was not given access',
      text: 'On the page before, access was declined. Only a Super Admin, or someone with App Marketplace access, can give it.',
    },
    no_code: {
      title: 'Nothing to install here',
      text: 'This page follows HubSpot’s consent page. Begin with the button below.',
    },
    code_refused: {
      title: 'HubSpot did not confirm this install',
      text: 'Its confirmation works once and for a minute only, and this one was too late or used.',
    },
    config: {
      title: 'ClearSync is not set up correctly',
      text: 'HubSpot does not recognise this installation of ClearSync. Its operator has to mend that.',
    },
    unavailable: {
      title: 'HubSpot did not answer in time',
      text: 'The install could not be finished. Wait a minute, then begin again.',
    },
    busy: { title: 'Too many tries', text: 'Wait a minute, then begin again.' },
    broken: {
      title: 'ClearSync could not do that just now',
      text: 'Something on our side does not answer. Wait a minute, then begin again.',
    },
  },
  unchangedNow: 'Nothing was changed just now.',
  again: 'Start again',
  reference: 'Reference {reference}',
} as const;
