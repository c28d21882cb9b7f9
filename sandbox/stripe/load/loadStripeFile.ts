import { readFile } from 'node:fs/promises';
import type { StoredObject } from '../objects/source.ts';
import { type LoadedObjects, parseStripeObjects } from './parseStripeObjects.ts';

/**
 * Reads a JSON file of Stripe objects from disk; see parseStripeObjects for what it may hold.
 * A file that cannot be read is a problem like any other, with the system's reason.
 */
export async function loadStripeFile(path: string): Promise<LoadedObjects> {
  try {
    return parseStripeObjects(await readFile(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? unreadable(path, error.code) : undefined;
    if (reason === undefined) throw error;
    return { ok: false, problem: { reason } };
  }
}

function unreadable(path: string, code: unknown): string | undefined {
  if (code === 'ENOENT') return `There is no file ${path}.`;
  if (code === 'EISDIR') return `${path} is a folder.`;
  return code === 'EACCES' || code === 'EPERM' ? `${path} may not be read.` : undefined;
}

/** Whether loaded objects are of live mode: what the first customer (or else the first object) says. */
export function modeOf(objects: readonly StoredObject[]): boolean {
  const sample = objects.find(({ object }) => object === 'customer') ?? objects[0];
  return sample?.['livemode'] === true;
}
