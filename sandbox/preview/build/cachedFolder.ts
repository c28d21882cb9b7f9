import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const cacheRoot = fileURLToPath(new URL('../../../node_modules/.cache/clearsync-preview/', import.meta.url));

/**
 * Answers the folder of a build that is kept under its key, making it by `fill` the first time.
 * It appears whole or not at all: it is filled beside and then renamed, so a start that dies halfway
 * leaves nothing behind that a later start would believe, and two starts at once both end well.
 */
export async function cachedFolder(key: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(cacheRoot, key);
  if (existsSync(folder)) return folder;
  await mkdir(cacheRoot, { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  try {
    await fill(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
