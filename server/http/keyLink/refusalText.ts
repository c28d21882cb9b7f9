import type { Refusal } from '../../sync/keyProblems.ts';
import { fillText } from '../fillHtml.ts';
import type { Spoken } from './words/keyWords.ts';
import type { RefusalCode, SharedTexts } from './words/shared/sharedTexts.ts';

/** A refusal as the page says it: plain text. */
export type RefusalText = { title: string; text: string };

const isKnown = (code: string, { refusals }: SharedTexts): code is RefusalCode =>
  Object.hasOwn(refusals, code);

/** Why a key was not taken, in the page's language; a refusal that it does not know yet stays English. */
export const refusalText = (
  { shared, words }: Spoken,
  { code, title, message, action, values = {} }: Refusal,
): RefusalText => {
  if (shared === null || !isKnown(code, shared))
    return { title, text: [message, action].filter((part) => part !== null).join(' ') };
  const own = shared.refusals[code];
  const { mode, ...named } = values;
  const { live, test } = words.done.modes;
  const filled = { ...named, mode: mode === 'test' ? test : live };
  const sentences = [own.message, shared.safe, own.action].map((sentence) => fillText(sentence, filled));
  return { title: own.title, text: sentences.join(shared.gap) };
};
