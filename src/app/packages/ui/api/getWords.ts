import type { WordsReply } from '@clearsync/contract/words';
import { wordsReply } from '../replies/words.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Parts of the catalogue in the language that is asked in; `timeout` in milliseconds. */
export function getWords(parts: readonly string[], timeout: number): Promise<Answer<WordsReply>> {
  return request({
    method: 'GET',
    path: `/v1/words?parts=${parts.join(',')}`,
    reply: wordsReply,
    timeout,
  });
}
