import { type Span, scanJson } from './scanJson.ts';

/** The value of a JSON text, or its first fault with line and column, both from 1. */
export type ParsedJson =
  | { ok: true; value: unknown }
  | { ok: false; line: number; column: number; reason: string };

const placeOf = (text: string, at: number): { line: number; column: number } => {
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
  return { ok: true, value: JSON.parse(quoted(text, scan.unheld)) as unknown };
};
