import { z } from 'zod/mini';

/** The languages besides English. */
export const LANGUAGES = ['de', 'fr', 'es', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** GET /v1/words: parts of the catalogue in a language; `parts`: their names with commas between. */
export const wordsQuery = z.object({
  language: z._default(z.enum(['en', ...LANGUAGES]), 'en'),
  parts: /* @__PURE__ */ z.string().check(z.regex(/^[a-z]{1,20}(,[a-z]{1,20}){0,19}$/i)),
});
export type WordsQuery = z.infer<typeof wordsQuery>;

/** Texts by part; a part that the server does not know is missing. */
export const wordsReply = z.object({
  ok: z.literal(true),
  language: z.enum(['en', ...LANGUAGES]),
  parts: z.record(z.string(), z.unknown()),
});
export type WordsReply = z.infer<typeof wordsReply>;
