import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { cachedFolder } from './cachedFolder.ts';
import { contentHash } from './contentHash.ts';
import { installedVersions } from './installedVersions.ts';

/** Where the bundled page is served. */
export const PAGE_BASE = '/__preview/page/';

/** Bundles the page and its worker once; answers the folder to serve under PAGE_BASE. */
export async function buildPage(): Promise<string> {
  const root = fileURLToPath(new URL('../web/', import.meta.url));
  const tools = await installedVersions(['vite', 'react-dom', '@remote-ui/core', '@remote-ui/react', 'zod']);
  return cachedFolder(`page-${await contentHash([root], tools)}`, async (outDir) => {
    await build({
      root,
      base: PAGE_BASE,
      configFile: false,
      logLevel: 'error',
      mode: 'production',
      esbuild: { jsx: 'automatic' },
      build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1500 },
    });
  });
}
