import path from 'node:path';
import { http } from '@hubspot/local-dev-lib/http';
import { parseProjectConfig } from '@hubspot/project-parsing-lib/projects';
import { translate } from '@hubspot/project-parsing-lib/translate';
import { vi } from 'vitest';
import { z } from 'zod';
import { componentSchemas } from './componentSchemas.ts';

const parsedProject = z.object({
  skippedHsMetaFiles: z.array(z.string()),
  intermediateRepresentation: z.object({
    intermediateNodesIndexedByUid: z.record(
      z.string(),
      z.object({ uid: z.string(), componentType: z.string(), config: z.record(z.string(), z.unknown()) }),
    ),
  }),
});
const appConfig = z.object({
  name: z.string(),
  description: z.string(),
  logo: z.string(),
  auth: z.object({
    requiredScopes: z.array(z.string()),
    optionalScopes: z.array(z.string()),
    conditionallyRequiredScopes: z.array(z.string()),
    redirectUrls: z.array(z.string()),
  }),
  permittedUrls: z.object({
    fetch: z.array(z.string()),
    iframe: z.array(z.string()),
    img: z.array(z.string()),
  }),
});
const webhooksConfig = z.object({
  settings: z.object({ targetUrl: z.string() }),
  subscriptions: z.record(
    z.string(),
    z.array(z.object({ subscriptionType: z.string(), propertyName: z.string().optional() })),
  ),
});
const cardConfig = z.object({
  name: z.string(),
  location: z.string(),
  objectTypes: z.array(z.string()),
  entrypoint: z.string(),
  previewImage: z.object({ file: z.string(), altText: z.string() }).optional(),
});

/** The project in this checkout. */
export const PROJECT = path.resolve(import.meta.dirname, '../..');

/**
 * Parses and validates a project by one of its profiles as HubSpot's command line does before an upload; only its download
 * of schemas is replaced by ours. Throws what the command line would print.
 */
export async function parseProject(directory: string, profile: string) {
  // The library's type of an answer holds the whole of axios; only `data` is read.
  vi.spyOn(http, 'get').mockResolvedValue({ data: componentSchemas } as never);
  const { srcDir, platformVersion } = parseProjectConfig(directory);
  const source = { projectSourceDir: path.join(directory, srcDir), platformVersion, accountId: 1 };
  const translated = parsedProject.parse(await translate(source, { profile }));
  const components = Object.values(translated.intermediateRepresentation.intermediateNodesIndexedByUid);
  const configs = (type: string) =>
    components.filter(({ componentType }) => componentType === type).map(({ config }) => config);
  return {
    platformVersion,
    components,
    skippedHsMetaFiles: translated.skippedHsMetaFiles,
    app: appConfig.parse(configs('APPLICATION')[0]),
    cards: configs('CARD').map((config) => cardConfig.parse(config)),
    webhooks: webhooksConfig.parse(configs('WEBHOOKS')[0]),
    entrypoints: components.flatMap(({ config }) => config['entrypoint'] ?? []).map(String),
  };
}
