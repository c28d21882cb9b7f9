/** Where a value starts that stands in the root, or in a named part of it; `path` leads there. */
type Landmark = { path: readonly (string | number)[]; line: number };

/** What a text is as JSON: the lines of its outer values, or the first thing that makes it no JSON. */
export type JsonScan =
  | { ok: true; landmarks: Landmark[] }
  | { ok: false; line: number; reason: string; landmarks: Landmark[] };

type Level = { kind: '{' | '['; key: string | number; state: 'first' | 'key' | 'colon' | 'value' | 'after' };

const token =
  /[ \t\r\n]*(?:("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y;

/**
 * Reads JSON for its places only: which line each of the outer values (down to `depth` levels) starts on, and the
 * line and reason of the first mistake. The engine's own parser does not say where it failed in every version.
 */
export function scanJson(text: string, depth: number): JsonScan {
  const landmarks: Landmark[] = [];
  const levels: Level[] = [];
  const lineAt = lineCounter(text);
  token.lastIndex = 0;
  let end = 0;
  let done = false;
  for (;;) {
    const found = token.exec(text);
    if (found === null) {
      const rest = /[ \t\r\n]*/y;
      rest.lastIndex = end;
      const at = end + (rest.exec(text)?.[0].length ?? 0);
      if (done && at === text.length) return { ok: true, landmarks };
      return { ok: false, line: lineAt(at), reason: unreadable(text, at), landmarks };
    }
    end = token.lastIndex;
    const word = found[1] ?? found[2] ?? found[3] ?? '';
    const place = end - word.length;
    const reason = done ? `${word} after the end of the JSON` : step(levels, word, found[3] === undefined);
    if (reason !== null) return { ok: false, line: lineAt(place), reason, landmarks };
    const opened = word === '{' || word === '[';
    const within = opened ? levels.slice(0, -1) : levels;
    if (startsValue(word, found[3] === undefined, levels) && within.length > 0 && within.length <= depth) {
      landmarks.push({ path: within.map(({ key }) => key), line: lineAt(place) });
    }
    done = levels.length === 0;
  }
}

function startsValue(word: string, scalar: boolean, levels: readonly Level[]): boolean {
  return word === '{' || word === '[' || (scalar && levels.at(-1)?.state === 'after');
}

/** Takes a token in; answers why it cannot stand here, or null. */
function step(levels: Level[], word: string, scalar: boolean): string | null {
  const level = levels.at(-1);
  if (level === undefined) {
    if (word === '{' || word === '[') open(levels, word);
    else if (!scalar) return `${word} where a value should stand`;
    return null;
  }
  if (word === '}' || word === ']') return close(levels, level, word);
  switch (level.state) {
    case 'key':
    case 'first':
      if (level.kind === '{') {
        if (!word.startsWith('"')) return `${word} where a name in double quotes should stand`;
        level.key = JSON.parse(word);
        level.state = 'colon';
        return null;
      }
      return value(levels, level, word, scalar);
    case 'colon':
      if (word !== ':') return `${word} where a colon should stand`;
      level.state = 'value';
      return null;
    case 'value':
      return value(levels, level, word, scalar);
    default:
      if (word !== ',') return `${shortened(word)} where a comma or the end should stand`;
      if (typeof level.key === 'number') level.key += 1;
      level.state = level.kind === '{' ? 'key' : 'value';
      return null;
  }
}

function value(levels: Level[], level: Level, word: string, scalar: boolean): string | null {
  level.state = 'after';
  if (word === '{' || word === '[') open(levels, word);
  else if (!scalar) return `${word} where a value should stand`;
  return null;
}

function open(levels: Level[], kind: '{' | '['): void {
  levels.push({ kind, key: kind === '[' ? 0 : '', state: 'first' });
}

function close(levels: Level[], level: Level, word: '}' | ']'): string | null {
  const matching = (level.kind === '{') === (word === '}');
  if (!matching) return `${word} where ${level.kind} is still open`;
  if (level.state === 'colon') return `${word} where a colon should stand`;
  if (level.state !== 'first' && level.state !== 'after') return `${word} after a comma or colon`;
  levels.pop();
  return null;
}

function unreadable(text: string, at: number): string {
  if (at >= text.length) return 'the text ends before the JSON does';
  if (text[at] === '"')
    return 'a text in double quotes is not closed, or has a character that must be escaped';
  return `unexpected ${shortened(text.slice(at, at + 40).split('\n')[0] ?? '')}`;
}

function shortened(word: string): string {
  return word.length > 20 ? `${word.slice(0, 20)}…` : word;
}

/** Lines of rising offsets, counted from 1. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let seen = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', seen); next !== -1 && next < offset; next = text.indexOf('\n', seen)) {
      line += 1;
      seen = next + 1;
    }
    return line;
  };
}
