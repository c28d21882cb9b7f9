import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT, parseProject } from './parseProject.ts';

let copy: string;

beforeEach(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'clearsync-project-'));
  const filter = (file: string) => !/node_modules|\.tsx?$/.test(file);
  for (const part of ['hsproject.json', 'src']) {
    cpSync(path.join(PROJECT, part), path.join(copy, part), { recursive: true, filter });
  }
});
afterEach(() => rmSync(copy, { recursive: true }));

const change = (file: string, from: string, to: string): void => {
  const full = path.join(copy, 'src', file);
  const text = readFileSync(full, 'utf8');
  expect(text).toContain(from);
  writeFileSync(full, text.replace(from, to));
};
const outcome = (): Promise<string> =>
  parseProject(copy, 'production').then(
    ({ skippedHsMetaFiles }) => `understood; passed over: ${skippedHsMetaFiles.join()}`,
    String,
  );

const TAB = 'app/cards/contact-tab-hsmeta.json';
const APP = 'app/app-hsmeta.json';
const HOOKS = 'app/webhooks/webhooks-hsmeta.json';
const PROFILE = 'hsprofile.production.json';

const slips: [what: string, file: string, from: string, to: string, said: RegExp][] = [
  [
    'a place that does not exist',
    TAB,
    'crm.record.tab',
    'crm.record.nowhere',
    /contact-tab[\s\S]*config\.location/,
  ],
  ['an object type without a scope', TAB, '"contacts"', '"tickets"', /contact-tab[\s\S]*config\.objectTypes/],
  ['a field nobody knows', TAB, '"location"', '"locations"', /contact-tab[\s\S]*location/],
  ['a uid that another has', TAB, 'contact_billing_tab', 'company_billing_tab', /company_billing_tab/],
  ['a uid with a blank', TAB, 'contact_billing_tab', 'contact tab', /'uid' should use only/],
  ['plain http', PROFILE, '"API_BASE": "https', '"API_BASE": "http', /permittedUrls/],
  ['a variable without a value', PROFILE, 'OAUTH_BASE', 'OATH_BASE', /Missing value for OAUTH_BASE/],
  ['another way to sign in', APP, '"oauth",', '"static",', /config\.auth\.type/],
  ['a redirect to a plain address', PROFILE, '"OAUTH_BASE": "https', '"OAUTH_BASE": "http', /redirectUrls/],
  ['a webhook nobody handles', HOOKS, 'contact.merge', 'deal.merge', /subscriptionType/],
  ['too many requests at once', HOOKS, '10', '100', /maxConcurrentRequests/],
];

describe('a project with a slip is refused with its place', () => {
  it('and without one it is understood', async () => {
    expect(await outcome()).toBe('understood; passed over: ');
  });

  it.each(slips)('%s', async (_what, file, from, to, said) => {
    change(file, from, to);
    expect(await outcome()).toMatch(said);
  });

  it('JSON that is none', async () => {
    change(TAB, '"type": "card",', '"type": "card"');
    expect(await outcome()).toMatch(/contact-tab[\s\S]*Invalid JSON/);
  });

  it('a second settings page', async () => {
    const settings = path.join(copy, 'src/app/settings');
    const text = readFileSync(path.join(settings, 'settings-hsmeta.json'), 'utf8');
    writeFileSync(path.join(settings, 'more-hsmeta.json'), text.replace('settings_page', 'settings_more'));
    expect(await outcome()).toMatch(/[Oo]nly one settings/);
  });

  it('a metafile in a folder that HubSpot does not read is told', async () => {
    const text = readFileSync(path.join(copy, 'src', TAB), 'utf8');
    const lost = path.join(copy, 'src/app/packages/lost-hsmeta.json');
    writeFileSync(lost, text.replace('contact_billing_tab', 'lost'));
    expect(await outcome()).toBe(
      `understood; passed over: ${path.join('app', 'packages', 'lost-hsmeta.json')}`,
    );
  });
});
