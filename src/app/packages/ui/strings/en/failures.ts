/** What is said where the server could not be asked or would not answer; in every bundle, since no server can bring it. */
export const failures = {
  tryAgain: 'Try again',
  reference: 'Reference {reference}',
  unreachable: {
    title: "Can't reach ClearSync",
    text: 'Your HubSpot data is unchanged. Try again; if it keeps failing, quote the reference.',
  },
  badReply: {
    title: 'ClearSync answered in a way this page does not know',
    text: 'Your HubSpot data is unchanged. Reload the page to get the newest version; if it stays, quote the reference.',
  },
  forbidden: {
    code: 'forbidden',
    title: "You can't see billing here",
    message: 'HubSpot or an admin has not given you access to this part of ClearSync. No data was changed.',
    action: 'Ask a HubSpot admin of your account for access.',
  },
  throttled: {
    code: 'throttled',
    title: 'HubSpot asked us to slow down',
    message: 'Too many people opened billing at the same moment. Your data is unchanged.',
    action: 'Wait a few seconds, then try again.',
  },
} as const;
