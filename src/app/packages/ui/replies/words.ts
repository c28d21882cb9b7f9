// Made from contract/words.ts by "npm run replies"; not to be changed by hand.
import type * as contract from '@clearsync/contract/words';
import { anything, byKey, group, only, type Reply } from './check.ts';

export const wordsReply: Reply<typeof contract.wordsReply> = group({
  ok: only(true),
  language: only('en', 'de', 'fr', 'es', 'ja'),
  parts: byKey(anything),
});
