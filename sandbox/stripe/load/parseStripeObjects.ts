import type { StoredObject } from '../objects/source.ts';
import { collapsed } from './collapse.ts';
import { entriesOf, type FileEntry } from './entries.ts';
import { scanJson } from './scanJson.ts';
import { checkKept, isTaken, stripeWord } from './stripeEntry.ts';

/** What is wrong with a file: the line where it can be told, and why, in words for its owner. */
type FileProblem = { line?: number; reason: string };

export type LoadedObjects =
  /** `notes` say what was left out on purpose, for the file's owner. */
  { ok: true; objects: StoredObject[]; notes: string[] } | { ok: false; problem: FileProblem };

type Shelf = Map<string, { object: StoredObject; ownEntry: boolean }>;

/**
 * Stripe objects out of the text of a JSON file: an array, a list as the API answers it, or the `resources` map of
 * Stripe's fixtures3.json. Expanded sub-objects become objects of their own, once each, with ids in their places.
 * Either everything can be used or nothing is given.
 */
export function parseStripeObjects(text: string): LoadedObjects {
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return { ok: false, problem: { line: 1, reason: 'The file is empty.' } };
  const root = parsed(json);
  if (!root.ok) return root;
  const entries = entriesOf(root.value);
  if (entries === undefined) {
    const reason =
      'The file is neither an array of Stripe objects nor a map with `resources` as in fixtures3.json.';
    return { ok: false, problem: { line: 1, reason } };
  }
  const shelf: Shelf = new Map();
  const left = new Map<string, Set<string>>();
  for (const entry of entries) {
    const reason = takeEntry(entry, shelf, (why, what) =>
      left.set(why, (left.get(why) ?? new Set()).add(what)),
    );
    if (reason !== null) return problemAt(json, entry, reason);
  }
  return { ok: true, objects: [...shelf.values()].map(({ object }) => object), notes: [...left].map(noteOf) };
}

function noteOf([why, what]: [string, Set<string>]): string {
  const named = [...what].sort().slice(0, 8);
  const more = what.size > named.length ? ` and ${what.size - named.length} more` : '';
  return `${why}: ${named.join(', ')}${more}`;
}

function parsed(json: string): { ok: true; value: unknown } | { ok: false; problem: FileProblem } {
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (error) {
    const scan = scanJson(json, 0);
    if (scan.ok) throw error;
    return { ok: false, problem: { line: scan.line, reason: `The file is not JSON: ${scan.reason}.` } };
  }
}

type LeaveOut = (why: string, what: string) => void;

/** Puts an entry and its sub-objects on the shelf; answers why it cannot be used, or null. */
function takeEntry({ value }: FileEntry, shelf: Shelf, leaveOut: LeaveOut): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is not an object';
  const known = stripeWord.safeParse(value);
  if (!known.success) return known.error.issues[0]?.message ?? 'is not one of Stripe’s objects';
  const { object: word } = known.data;
  if (!isTaken(word)) {
    leaveOut('Left out, because the local Stripe does not keep or makes these itself', word);
    return null;
  }
  if (known.data['deleted'] === true) {
    leaveOut('Left out, because they are deleted', `${word} ${String(known.data['id'])}`);
    return null;
  }
  const own = checkKept(known.data);
  if (!own.ok) return `(${word}) ${own.reason}`;
  const object = collapsed({ ...value }, (sub) => {
    const checked = checkKept(sub);
    if (checked.ok) place(shelf, { ...sub, id: checked.object.id, object: checked.object.object }, false);
    else
      leaveOut(
        'Left as ids only, because they are not whole',
        `${String(sub['object'])} ${String(sub['id'])}`,
      );
  });
  place(shelf, { ...object, id: own.object.id, object: word }, true, leaveOut);
  return null;
}

/** An object's own entry stands before what came along in another; of the latter, the one that says more. */
function place(shelf: Shelf, object: StoredObject, ownEntry: boolean, leaveOut?: LeaveOut): void {
  const key = `${object.object} ${object.id}`;
  const known = shelf.get(key);
  if (known?.ownEntry && ownEntry && JSON.stringify(known.object) !== JSON.stringify(object)) {
    leaveOut?.('Given more than once and differently; the first was taken', key);
  }
  if (
    known === undefined ||
    (!known.ownEntry && (ownEntry || fieldCount(object) > fieldCount(known.object)))
  ) {
    shelf.set(key, { object, ownEntry });
  }
}

function fieldCount(object: StoredObject): number {
  return Object.keys(object).length;
}

function problemAt(json: string, { path, name }: FileEntry, reason: string): LoadedObjects {
  const { landmarks } = scanJson(json, path.length);
  const line = landmarks.find((mark) => mark.path.join('\n') === path.join('\n'))?.line;
  return {
    ok: false,
    problem: { ...(line === undefined ? {} : { line }), reason: `The file’s ${name} ${reason}.` },
  };
}
