/** Escapes that PostgreSQL's jsonb refuses: NUL, and halves of a surrogate pair. */
const SUSPECT = /\\u(?:0000|d[89a-f])/i;
const NUL = new RegExp(String.fromCharCode(0), 'g');
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * An object's JSON, once, fit for a jsonb column: NUL is dropped and half a surrogate pair becomes U+FFFD, both of
 * which the database would refuse together with the whole page.
 */
export const storableJson = (value: object): string => {
  const text = JSON.stringify(value);
  if (!SUSPECT.test(text)) return text;
  const clean = (_key: string, part: unknown): unknown =>
    typeof part === 'string' ? part.replace(NUL, '').replace(LONE_SURROGATES, '\ufffd') : part;
  return JSON.stringify(value, clean);
};
