/** A code that has no words of ours, made readable: "insufficient_funds" becomes "Insufficient funds". */
export function humanise(code: string): string {
  const words = code.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Our words for a code, or the code made readable; a value that is new at Stripe never blanks a screen. */
export function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? humanise(code)) : humanise(code);
}
