import type { InstallFailure } from '../../sync/install/finishInstall.ts';
import type { InstallWords } from './words/installWords.ts';

/** What a person reads when an install did not happen, and the status that goes with it. */
export type FailureText = { status: number; title: string; paragraphs: string[] };

const STATUS: Record<InstallFailure['kind'], number> = {
  denied: 403,
  no_code: 400,
  state: 400,
  code_refused: 400,
  config: 500,
  unavailable: 502,
};

/** The words for each way in which an install can fail; none of them shows what HubSpot said of our configuration. */
export const failureText = (words: InstallWords, failure: InstallFailure): FailureText => {
  const way = failure.kind === 'state' ? failure.problem : failure.kind;
  const { title, text } = words.failed[way];
  // A link that was used may have installed it, then.
  const safety = way === 'used' ? words.unchangedNow : words.unchanged;
  return { status: STATUS[failure.kind], title, paragraphs: [text, safety] };
};
