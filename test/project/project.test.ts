import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { http } from '@hubspot/local-dev-lib/http';
import { parseProjectConfig } from '@hubspot/project-parsing-lib/projects';
import { translate } from '@hubspot/project-parsing-lib/translate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { SUBSCRIPTIONS } from '../../sandbox/hubspot/webhooks/webhookEvents.ts';
import { HUBSPOT_SCOPES, OPTIONAL_HUBSPOT_SCOPES } from '../../server/hubspot/scopes.ts';
import { API_BASE } from '../../src/app/packages/contract/base.ts';
import { componentSchemas } from './componentSchemas.ts';

const root = path.resolve(import.meta.dirname, '../..');

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
  logo: z.string(),
  auth: z.object({
    requiredScopes: z.array(z.string()),
    optionalScopes: z.array(z.string()),
    redirectUrls: z.array(z.string()),
  }),
  permittedUrls: z.object({ fetch: z.array(z.string()) }),
});
const webhooksConfig = z.object({
  settings: z.object({ targetUrl: z.string() }),
  subscriptions: z.record(
    z.string(),
    z.array(z.object({ subscriptionType: z.string(), propertyName: z.string().optional() })),
  ),
});
const cardConfig = z.object({
  location: z.string(),
  objectTypes: z.array(z.string()),
  entrypoint: z.string(),
});

/** Parses the project as HubSpot's command line does before an upload; only its download of schemas is replaced. */
async function parse(directory: string) {
  vi.spyOn(http, 'get').mockResolvedValue({ data: componentSchemas } as never);
  const { srcDir, platformVersion } = parseProjectConfig(directory);
  const source = { projectSourceDir: path.join(directory, srcDir), platformVersion, accountId: 1 };
  const { skippedHsMetaFiles, intermediateRepresentation } = parsedProject.parse(await translate(source, {}));
  const components = Object.values(intermediateRepresentation.intermediateNodesIndexedByUid);
  return { platformVersion, skippedHsMetaFiles, components };
}

describe('the HubSpot project', () => {
  let project: Awaited<ReturnType<typeof parse>>;
  beforeAll(async () => {
    project = await parse(root);
  });
  const configs = (type: string) =>
    project.components.filter(({ componentType }) => componentType === type).map(({ config }) => config);
  const app = () => appConfig.parse(configs('APPLICATION')[0]);
  const cards = () => configs('CARD').map((config) => cardConfig.parse(config));
  const inSource = (file: string) => path.join(root, 'src', file);

  it('is understood by the parser of HubSpot, and no file of it is passed over', () => {
    expect(project.platformVersion).toBe('2026.09');
    expect(project.skippedHsMetaFiles).toEqual([]);
    expect(project.components.map(({ componentType }) => componentType).sort()).toEqual([
      'APPLICATION',
      'CARD',
      'CARD',
      'CARD',
      'CARD',
      'PAGE',
      'SETTINGS',
      'WEBHOOKS',
    ]);
  });

  it('would be refused with the line that is wrong', async () => {
    const copy = mkdtempSync(path.join(tmpdir(), 'clearsync-project-'));
    const filter = (file: string) => !file.includes('node_modules');
    for (const part of ['hsproject.json', 'src']) {
      cpSync(path.join(root, part), path.join(copy, part), { recursive: true, filter });
    }
    const card = path.join(copy, 'src/app/cards/contact-tab-hsmeta.json');
    writeFileSync(card, readFileSync(card, 'utf8').replace('crm.record.tab', 'crm.record.nowhere'));
    const message = await parse(copy).then(String, String);
    rmSync(copy, { recursive: true });
    expect(message).toMatch(/contact-tab-hsmeta\.json[\s\S]*config\.location/);
  });

  it('has every entrypoint that it names', () => {
    const entrypoints = project.components.flatMap(({ config }) => config['entrypoint'] ?? []);
    expect(entrypoints).toHaveLength(6);
    for (const entrypoint of entrypoints) expect(existsSync(inSource(String(entrypoint)))).toBe(true);
  });

  it('puts a tab and a sidebar on contacts and on companies', () => {
    expect(
      cards()
        .map(({ location, objectTypes }) => [objectTypes.join(), location])
        .sort(),
    ).toEqual([
      ['companies', 'crm.record.sidebar'],
      ['companies', 'crm.record.tab'],
      ['contacts', 'crm.record.sidebar'],
      ['contacts', 'crm.record.tab'],
    ]);
  });

  it('asks for the scopes that the server uses, among them reading what its cards stand on', () => {
    expect(app().auth.requiredScopes).toEqual([...HUBSPOT_SCOPES]);
    expect(app().auth.optionalScopes).toEqual([...OPTIONAL_HUBSPOT_SCOPES]);
    for (const objectType of cards().flatMap(({ objectTypes }) => objectTypes)) {
      expect(app().auth.requiredScopes).toContain(`crm.objects.${objectType}.read`);
    }
  });

  it('may fetch from the one host that the extensions call', () => {
    expect(app().permittedUrls.fetch).toEqual([API_BASE]);
    expect(app().auth.redirectUrls).toEqual([
      `${API_BASE}/oauth/callback`,
      'http://localhost:3000/oauth/callback',
    ]);
  });

  it('hears of merges, deletions, new addresses and people to be forgotten, at the server', () => {
    const { settings, subscriptions } = webhooksConfig.parse(configs('WEBHOOKS')[0]);
    expect(settings.targetUrl).toBe(`${API_BASE}/webhooks/hubspot`);
    const told = Object.values(subscriptions).flat();
    expect(told.map(({ subscriptionType }) => subscriptionType).sort()).toEqual(
      Object.keys(SUBSCRIPTIONS).sort(),
    );
    expect(told.flatMap(({ propertyName }) => propertyName ?? [])).toEqual(['email']);
  });

  it('has a square logo of 800 pixels', () => {
    const png = readFileSync(inSource(app().logo));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 800]);
  });
});
