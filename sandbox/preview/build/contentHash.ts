import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Hash (hex, 20 characters) of the names and bytes of every file under the folders, leaving out
 * node_modules and dotfiles, and of `also` (versions and options that the result depends on).
 */
export async function contentHash(folders: string[], also: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const text of also) hash.update(text).update('\0');
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !/(^|[\\/])(node_modules|\.[^\\/]+)([\\/]|$)/.test(path.relative(folder, file)))
      .sort();
    for (const file of files) {
      hash
        .update(path.relative(folder, file))
        .update('\0')
        .update(await readFile(file))
        .update('\0');
    }
  }
  return hash.digest('hex').slice(0, 20);
}
