import type { InstallFailure } from '../../sync/install/finishInstall.ts';

/** What a person reads when an install did not happen, and the status that goes with it. */
export type FailureText = { status: number; title: string; paragraphs: string[] };

const UNCHANGED = 'Nothing was installed, and your HubSpot data is unchanged.';

const STATE_TEXT: Record<Extract<InstallFailure, { kind: 'state' }>['problem'], FailureText> = {
  missing: {
    status: 400,
    title: 'This install did not begin here',
    paragraphs: ['The address lacks what an install from our own link carries.', UNCHANGED],
  },
  unknown: {
    status: 400,
    title: 'This install did not begin here',
    paragraphs: ['We do not know the install that this address belongs to.', UNCHANGED],
  },
  other_browser: {
    status: 400,
    title: 'This install began in another browser',
    paragraphs: ['An install must end in the browser in which it began, with cookies allowed.', UNCHANGED],
  },
  used: {
    status: 400,
    title: 'This install link was used already',
    paragraphs: [
      'It works once. If ClearSync is already listed among your connected apps, there is nothing to do.',
      'Nothing was changed just now.',
    ],
  },
  expired: {
    status: 400,
    title: 'This install took too long',
    paragraphs: ['An install has ten minutes, to be safe.', UNCHANGED],
  },
};

/** The words for each way in which an install can fail; none of them shows what HubSpot said of our configuration. */
export const failureText = (failure: InstallFailure): FailureText => {
  switch (failure.kind) {
    case 'denied':
      return {
        status: 403,
        title: 'ClearSync was not given access',
        paragraphs: [
          'On the page before, access was declined. Only a Super Admin, or someone with App Marketplace access, can give it.',
          UNCHANGED,
        ],
      };
    case 'no_code':
      return {
        status: 400,
        title: 'Nothing to install here',
        paragraphs: ['This page follows HubSpot’s consent page. Begin with the button below.', UNCHANGED],
      };
    case 'state':
      return STATE_TEXT[failure.problem];
    case 'code_refused':
      return {
        status: 400,
        title: 'HubSpot did not confirm this install',
        paragraphs: [
          'Its confirmation works once and for a minute only, and this one was too late or used.',
          UNCHANGED,
        ],
      };
    case 'config':
      return {
        status: 500,
        title: 'ClearSync is not set up correctly',
        paragraphs: [
          'HubSpot does not recognise this installation of ClearSync. Its operator has to mend that.',
          UNCHANGED,
        ],
      };
    case 'unavailable':
      return {
        status: 502,
        title: 'HubSpot did not answer in time',
        paragraphs: ['The install could not be finished. Wait a minute, then begin again.', UNCHANGED],
      };
  }
};
