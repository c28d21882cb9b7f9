import path from 'node:path';
import { remoteBuild } from '@hubspot/ui-extensions-dev-server/build';
import type { Project } from '../project/readProject.ts';
import { cachedFolder } from './cachedFolder.ts';
import { contentHash } from './contentHash.ts';
import { installedVersions } from './installedVersions.ts';

const folderNameOf = (sourceDir: string, entrypoint: string): string =>
  path.relative(sourceDir, entrypoint).replaceAll(/[^\w-]/g, '_');

const bundleNameOf = (entrypoint: string): string => `${path.parse(entrypoint).name}.js`;

/**
 * Bundles every extension of a project with HubSpot's own production builder (hubspot-platform.md §3.2),
 * each entry file once. Answers the bundle's path by the extension's uid. Unchanged sources are not built again.
 * Throws the builder's error, which names the file, when a source does not bundle.
 */
export async function buildExtensions(project: Project): Promise<Map<string, string>> {
  const tools = await installedVersions([
    '@hubspot/ui-extensions',
    '@hubspot/ui-extensions-dev-server',
    'zod',
  ]);
  const key = await contentHash([project.sourceDir], tools);
  const entrypoints = [...new Set(project.extensions.map((extension) => extension.entrypoint))];
  const folder = await cachedFolder(`extensions-${key}`, async (unfinished) => {
    await Promise.all(
      entrypoints.map((entryPoint) =>
        remoteBuild({
          root: path.dirname(entryPoint),
          entryPoint,
          outputDir: path.join(unfinished, folderNameOf(project.sourceDir, entryPoint)),
          logLevel: 'error',
        }),
      ),
    );
  });
  return new Map(
    project.extensions.map(({ uid, entrypoint }) => [
      uid,
      path.join(folder, folderNameOf(project.sourceDir, entrypoint), bundleNameOf(entrypoint)),
    ]),
  );
}
