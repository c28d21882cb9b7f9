import { links } from '@clearsync/ui/strings/links';

/** The longest e-mail address that there can be. */
const LONGEST = 254;

/** Around what people paste: spaces, quotes, the brackets of a mail program, marks of a writing direction. */
const AROUND =
  /^[\s"'<>“”‘’\u200b-\u200f\u202a-\u202e\u2066-\u2069]+|[\s"'<>“”‘’\u200b-\u200f\u202a-\u202e\u2066-\u2069]+$/g;

/** What somebody wants to look for, without what comes along when it is pasted. */
export const cleanQuery = (typed: string): string => typed.replace(AROUND, '');

/** Why nothing can be looked for by this, in words; null: it can. */
export function queryProblem(query: string): string | null {
  const words = links.link;
  if (query === '') return words.empty;
  if (query.length > LONGEST) return words.long;
  if (query.length < 3) return words.short;
  return /^cus_\w+$/.test(query) || /^[^\s@<>]+@[^\s@<>]+$/.test(query) ? null : words.wrong;
}
