import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

/** The text of a file or of stdin, or why there is none. */
export type ReadText = { ok: true; text: string } | { ok: false; reason: string };

const REASONS = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder, not a file'],
  ['EACCES', 'it may not be read'],
]);

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS.get(code) ?? (error instanceof Error ? error.message : String(error));
};

/** Windows' shell writes `>` in UTF-16 with a mark in front; everything else is UTF-8, with or without one. */
const decoded = (bytes: Uint8Array): ReadText => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, reason: 'it is not text in UTF-8' };
  }
};

/** Reads a file, or stdin for "-". */
export const readText = async (file: string): Promise<ReadText> => {
  try {
    return decoded(file === '-' ? await buffer(process.stdin) : await readFile(file));
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
};
