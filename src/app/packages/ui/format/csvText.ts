/** What a spreadsheet would take for a formula, or for the way to one. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Lines of a CSV text (RFC 4180). Texts come from people and platforms: one that a spreadsheet would carry out as a formula
 * gets an apostrophe before it.
 */
export function csvText(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
