import type { WordsReply } from '@clearsync/contract/words';
import { wordsReply } from '../replies/words.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Parts of the catalogue in the language that is asked in. Whoever waits sees nothing yet: five seconds at most. */
export function getWords(parts: readonly string[]): Promise<Answer<WordsReply>> {
  return request({
    method: 'GET',
    path: `/v1/words?parts=${parts.join(',')}`,
    reply: wordsReply,
    timeout: 5_000,
  });
}
