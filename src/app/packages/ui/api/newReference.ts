const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A code that a person can read out, like "7F3K-21": no letter that looks like a digit. It only names a log line. */
export function newReference(): string {
  const pick = () => LETTERS[Math.floor(Math.random() * LETTERS.length)] ?? LETTERS;
  return `${pick()}${pick()}${pick()}${pick()}-${Math.floor(10 + Math.random() * 90)}`;
}
