import path from 'node:path';
import { getAllHsProfiles } from '@hubspot/project-parsing-lib/profiles';
import { parseProjectConfig } from '@hubspot/project-parsing-lib/projects';
import { translateForLocalDev } from '@hubspot/project-parsing-lib/translate';
import { z } from 'zod';

const application = z.object({
  config: z.object({
    name: z.string(),
    permittedUrls: z.object({ fetch: z.array(z.string()).default([]) }).default({ fetch: [] }),
  }),
});

const component = z.object({
  uid: z.string(),
  componentType: z.string(),
  config: z.looseObject({
    name: z.string().optional(),
    location: z.string().optional(),
    entrypoint: z.string().optional(),
    objectTypes: z.array(z.string()).optional(),
  }),
});

/** One extension of the project: where it shows and which file starts it. */
interface Extension {
  uid: string;
  title: string;
  /** HubSpot's location: crm.record.tab, crm.record.sidebar, settings, pages … */
  location: string;
  /** 0-1 for contacts, 0-2 for companies; empty for settings and pages. */
  objectTypeIds: string[];
  /** Absolute path of the entry file. */
  entrypoint: string;
}

/** What the page needs to know of a HubSpot project. */
export interface Project {
  appName: string;
  permittedFetch: string[];
  sourceDir: string;
  extensions: Extension[];
}

const objectTypeIdOf = (objectType: string): string[] => {
  const name = objectType.toLowerCase().replace(/(ies|y|s)$/, '');
  if (name === 'contact') return ['0-1'];
  return name === 'compan' ? ['0-2'] : [];
};

const locationOf = (componentType: string, location: string | undefined): string =>
  location ?? (componentType === 'SETTINGS' ? 'settings' : 'pages');

const toExtension = (sourceDir: string, node: z.infer<typeof component>): Extension[] => {
  const { entrypoint, name, location, objectTypes } = node.config;
  if (entrypoint === undefined || !['CARD', 'SETTINGS', 'PAGE'].includes(node.componentType)) return [];
  return [
    {
      uid: node.uid,
      title: name ?? node.uid,
      location: locationOf(node.componentType, location),
      objectTypeIds: (objectTypes ?? []).flatMap(objectTypeIdOf),
      entrypoint: path.join(sourceDir, entrypoint),
    },
  ];
};

/**
 * Reads a HubSpot project with HubSpot's own parser (hubspot-platform.md §3.1), without an account; where it has
 * profiles, as its profile `production` has it.
 * Throws when the folder holds no valid project or no app component: a programming mistake of the caller.
 */
export async function readProject(projectDir: string): Promise<Project> {
  const config = parseProjectConfig(projectDir);
  const sourceDir = path.join(projectDir, config.srcDir);
  const profiles = await getAllHsProfiles(sourceDir);
  const { intermediateRepresentation } = await translateForLocalDev(
    { projectSourceDir: sourceDir, platformVersion: config.platformVersion, accountId: 1 },
    profiles.includes('production') ? { profile: 'production' } : {},
  );
  const nodes = Object.values(intermediateRepresentation.intermediateNodesIndexedByUid);
  const app = application.parse(nodes.find((node) => node.componentType === 'APPLICATION'));
  return {
    appName: app.config.name,
    permittedFetch: app.config.permittedUrls.fetch,
    sourceDir,
    extensions: nodes.flatMap((node) => toExtension(sourceDir, component.parse(node))),
  };
}
