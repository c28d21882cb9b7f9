import { type Span, scanJson } from './scanJson.ts';

/** A place in a text: line and column, both from 1. */
type Place = { line: number; column: number };

/** The value of a JSON text and its numbers that came as text, or its first fault. */
export type ParsedJson =
  | { ok: true; value: unknown; unheld: (Place & { text: string })[] }
  | (Place & { ok: false; reason: string });

const placeOf = (text: string, at: number): Place => {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

const quoted = (text: string, spans: readonly Span[]): string => {
  let end = 0;
  const parts = spans.flatMap((span) => {
    const before = text.slice(end, span.start);
    end = span.end;
    return [before, JSON.stringify(text.slice(span.start, span.end))];
  });
  return [...parts, text.slice(end)].join('');
};

/**
 * Parses JSON. A number whose digits a JavaScript number would change (a whole one beyond 2^53) comes as its text, so
 * that whoever reads it sees what was written.
 */
export const parseJson = (text: string): ParsedJson => {
  const scan = scanJson(text);
  if (!scan.ok) return { ok: false, ...placeOf(text, scan.at), reason: scan.reason };
  const value: unknown = JSON.parse(quoted(text, scan.unheld));
  const unheld = scan.unheld.map(({ start, end }) => ({
    ...placeOf(text, start),
    text: text.slice(start, end),
  }));
  return { ok: true, value, unheld };
};
