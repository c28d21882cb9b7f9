/** Signs that nobody sees: marks of writing direction, joiners, spaces without width. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const AROUND = /^[\s"'`“”„‘’‚«»]+|[\s"'`“”„‘’‚«»]+$/gu;

/** Takes off what comes along when a text is copied: spaces and quotation marks around it, unseen signs anywhere. */
export function cleanText(typed: string): string {
  return typed.replace(UNSEEN, '').replace(AROUND, '');
}
