import { previewCsvReply } from '../replies/preview.ts';
import type { Answer } from './answer.ts';
import { getCsv } from './getCsv.ts';

/** The whole preview as one CSV text. */
export function getPreviewCsv(): Promise<Answer<string>> {
  return getCsv('/v1/preview/csv', previewCsvReply);
}
