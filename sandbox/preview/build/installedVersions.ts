import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const manifest = z.object({ name: z.string(), version: z.string() });

/** "name@version" of installed packages: a build is stale when one of its tools changed. */
export async function installedVersions(names: string[]): Promise<string[]> {
  return Promise.all(
    names.map(async (name) => {
      const file = fileURLToPath(new URL(`../../../node_modules/${name}/package.json`, import.meta.url));
      const { version } = manifest.parse(JSON.parse(await readFile(file, 'utf8')));
      return `${name}@${version}`;
    }),
  );
}
