import type { Language, WordsReply } from '@clearsync/contract/words';
import { wordsReply } from '../replies/words.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Parts of the catalogue in a language. Whoever waits for it sees nothing yet, so it may take five seconds at most. */
export function getWords(language: Language, parts: readonly string[]): Promise<Answer<WordsReply>> {
  const path = `/v1/words?language=${language}&parts=${parts.join(',')}`;
  return request({ method: 'GET', path, reply: wordsReply, timeout: 5_000 });
}
