import { errorsCsvReply } from '../replies/control.ts';
import type { Answer } from './answer.ts';
import { getCsv } from './getCsv.ts';

/** All that was set aside, a line each, as one CSV text. */
export function getErrorsCsv(): Promise<Answer<string>> {
  return getCsv('/v1/errors/csv', errorsCsvReply);
}
