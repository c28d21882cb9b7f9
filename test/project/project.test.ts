import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SUBSCRIPTIONS } from '../../sandbox/hubspot/webhooks/webhookEvents.ts';
import { HUBSPOT_SCOPES, OPTIONAL_HUBSPOT_SCOPES } from '../../server/hubspot/scopes.ts';
import { API_BASE } from '../../src/app/packages/contract/base.ts';
import { PROJECT, parseProject } from './parseProject.ts';

const profileFile = z.strictObject({
  accountId: z.int().nonnegative(),
  variables: z.strictObject({ APP_NAME: z.string(), API_BASE: z.url(), OAUTH_BASE: z.url() }),
});
const inSource = (file: string): string => path.join(PROJECT, 'src', file);
const readProfile = (name: string) =>
  profileFile.parse(JSON.parse(readFileSync(inSource(`hsprofile.${name}.json`), 'utf8')));
const megabytes = (file: string): number => statSync(inSource(file)).size / 1_000_000;

describe.each(['local', 'production'])('the HubSpot project by its profile %s', (profile) => {
  let project: Awaited<ReturnType<typeof parseProject>>;
  beforeAll(async () => {
    project = await parseProject(PROJECT, profile);
  });

  it('is understood by the parser of HubSpot, and no file of it is passed over', () => {
    expect(project.platformVersion).toBe('2026.09');
    expect(project.skippedHsMetaFiles).toEqual([]);
    const cards = Array.from({ length: 6 }, () => 'CARD');
    expect(project.components.map(({ componentType }) => componentType).sort()).toEqual([
      'APPLICATION',
      ...cards,
      'PAGE',
      'SETTINGS',
      'WEBHOOKS',
    ]);
    expect(JSON.stringify(project.components)).not.toContain('${');
  });

  it('has every entrypoint that it names', () => {
    expect(project.entrypoints).toHaveLength(8);
    for (const entrypoint of project.entrypoints)
      expect(existsSync(inSource(entrypoint)), entrypoint).toBe(true);
  });

  it('puts a tab, a sidebar and a preview on contacts and on companies, each with its own name', () => {
    const surfaces = ['contacts', 'companies'].flatMap((type) =>
      ['crm.record.tab', 'crm.record.sidebar', 'crm.preview'].map((location) => `${type} ${location}`),
    );
    const placed = project.cards.map(({ location, objectTypes }) => `${objectTypes.join()} ${location}`);
    expect(placed.sort()).toEqual(surfaces.sort());
    expect(new Set(project.cards.map(({ name }) => name)).size).toBe(project.cards.length);
    for (const { name } of project.cards) expect(name).not.toMatch(/hub/i);
  });

  it('asks for the scopes that the server asks for, among them reading what its cards stand on', () => {
    const { requiredScopes, optionalScopes, conditionallyRequiredScopes } = project.app.auth;
    expect(requiredScopes).toEqual([...HUBSPOT_SCOPES]);
    expect(optionalScopes).toEqual([...OPTIONAL_HUBSPOT_SCOPES]);
    expect(conditionallyRequiredScopes).toEqual([]);
    for (const objectType of project.cards.flatMap(({ objectTypes }) => objectTypes)) {
      expect(requiredScopes).toContain(`crm.objects.${objectType}.read`);
    }
  });

  it('may fetch from the one https origin that the extensions call, and show nothing of others', () => {
    expect(API_BASE).toMatch(/^https:\/\/[^/]+$/);
    expect(project.app.permittedUrls).toEqual({ fetch: [API_BASE], iframe: [], img: [] });
  });

  it('hears of merges, deletions, new addresses and people to be forgotten, at the server', () => {
    expect(project.webhooks.settings.targetUrl).toBe(`${API_BASE}/webhooks/hubspot`);
    const told = Object.values(project.webhooks.subscriptions).flat();
    const types = told.map(({ subscriptionType }) => subscriptionType);
    expect(types.sort()).toEqual(Object.keys(SUBSCRIPTIONS).sort());
    expect(told.flatMap(({ propertyName }) => propertyName ?? [])).toEqual(['email']);
  });

  it('comes back from the consent page to the server of the profile', () => {
    const { OAUTH_BASE } = readProfile(profile).variables;
    expect(project.app.auth.redirectUrls).toEqual([`${OAUTH_BASE}/oauth/callback`]);
    expect(OAUTH_BASE).toBe(profile === 'local' ? 'http://localhost:3000' : API_BASE);
  });

  it('has a square logo of 800 pixels, and a picture that HubSpot takes of each card in a record', () => {
    const png = readFileSync(inSource(project.app.logo));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 800]);
    const pictured = project.cards.filter(({ location }) => location !== 'crm.preview');
    const pictures = pictured.map(({ name, previewImage }) => ({
      name,
      file: '',
      altText: '',
      ...previewImage,
    }));
    for (const { name, file, altText } of pictures) {
      expect(file, name).toMatch(/\.png$/);
      expect(megabytes(path.join('app/cards', file)), name).toBeLessThanOrEqual(5);
      expect(altText, name).toMatch(/\w+ \w+/);
    }
    expect(new Set(pictures.map(({ file }) => file)).size).toBe(4);
  });
});

it('has a name of its own where it is not production, so that both may stand in one account', () => {
  const names = ['local', 'production'].map((profile) => readProfile(profile).variables.APP_NAME);
  expect(names).toEqual(['ClearSync (local)', 'ClearSync']);
  for (const name of names) expect(name).not.toMatch(/hub/i);
});
