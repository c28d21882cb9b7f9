import { escapeHtml } from './escapeHtml.ts';

/** A text of a catalogue with its places filled, as plain text; a place without a value stays as it is. */
export const fillText = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** The same as HTML: the text is escaped here, and `values` are HTML already. */
export const fillHtml = (text: string, values: Readonly<Record<string, string>>): string =>
  fillText(escapeHtml(text), values);
