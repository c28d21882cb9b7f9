import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalPortal, type Loose, readAnswer, startLocalPortal } from './localPortal.ts';

let local: LocalPortal;
let ids: Record<string, string>;
beforeAll(async () => {
  local = await startLocalPortal();
  const made = local.hubspot.seed({
    contacts: [
      {
        key: 'ann',
        properties: { email: 'Ann@acme.com', firstname: 'Ann', lastname: 'Lee', lifecyclestage: 'customer' },
      },
      { key: 'bob', properties: { email: 'bob@acme.com' }, additionalEmails: ['robert@home.com'] },
      { key: 'cid', properties: { firstname: 'Cid' } },
    ],
    companies: [{ key: 'acme', properties: { name: 'Acme', domain: 'acme.com' } }],
    associations: [{ contactKey: 'ann', companyKey: 'acme' }],
  });
  ids = { ...made.contacts, ...made.companies };
});
afterAll(() => local.hubspot.close());

const ui = async (path: string) => readAnswer(await fetch(`${local.hubspot.url}/__ui/${path}`));
const names = (answer: Loose) => answer.json.results.map((line: Loose) => line.name);

describe('the people’s side', () => {
  it('lists records by id in pages', async () => {
    const first = await ui('records?objectTypeId=0-1&limit=2');
    expect([names(first), first.json.after]).toEqual([['Ann Lee', 'bob@acme.com'], ids['bob']]);
    const second = await ui(`records?objectTypeId=0-1&limit=2&after=${first.json.after}`);
    expect([names(second), second.json.after]).toEqual([['Cid'], undefined]);
    expect(names(await ui('records?objectTypeId=0-2'))).toEqual(['Acme']);
  });

  it.each([
    ['lee', ['Ann Lee']],
    ['ROBERT@', ['bob@acme.com']],
    ['acme', ['Ann Lee', 'bob@acme.com']],
    ['nobody', []],
  ])('finds %s', async (query, found) => {
    expect(names(await ui(`records?query=${encodeURIComponent(query)}`))).toEqual(found);
  });

  it('shows a record with its properties by group, and what it is tied to', async () => {
    const { json } = await ui(`records/0-1/${ids['ann']}`);
    expect(json).toMatchObject({ id: ids['ann'], name: 'Ann Lee', email: 'ann@acme.com', portalId: 4815162 });
    const information = json.groups.find((group: Loose) => group.name === 'contactinformation');
    const property = (name: string) => information.properties.find((one: Loose) => one.name === name);
    expect(property('lifecyclestage')).toMatchObject({
      label: 'Lifecycle Stage',
      value: 'customer',
      displayValue: 'Customer',
    });
    expect(property('phone').value).toBeNull();
    expect(json.associations).toEqual([
      { id: ids['acme'], objectTypeId: '0-2', name: 'Acme', domain: 'acme.com', primary: true },
    ]);
    expect((await ui(`records/0-2/${ids['acme']}`)).json.associations[0].name).toBe('Ann Lee');
    expect((await ui('records/0-1/1')).status).toBe(404);
    expect((await ui('records/9-9/1')).status).toBe(404);
  });

  it('shows the account', async () => {
    const { json } = await ui('portal');
    expect(json).toMatchObject({
      id: 4815162,
      uiDomain: 'app.hubspot.com',
      counts: { contacts: 3, companies: 1 },
    });
  });
});

describe('seeding', () => {
  it('leaves out what HubSpot would not hold, and says why', async () => {
    const { json } = await local.control('POST', 'seed', {
      contacts: [
        { key: 'twin', properties: { email: 'ANN@acme.com' } },
        { key: 'second', properties: { email: 'new@acme.com' }, additionalEmails: ['robert@home.com'] },
        { key: 'broken', properties: { email: 'not an email' } },
        { key: 'odd', properties: { email: 'odd@acme.com', nope: '1' } },
        { key: 'good', properties: { email: 'good@acme.com' } },
      ],
      associations: [{ contactKey: 'twin', companyKey: 'acme' }],
    });
    expect(Object.keys(json.contacts)).toEqual(['good']);
    expect(json.skipped.map((one: Loose) => one.key)).toEqual(['twin', 'second', 'broken', 'odd']);
    expect(json.skipped[0].reason).toContain(`belongs to contact ${ids['ann']}`);
  });

  it('is findable by Search at once and is not counted', async () => {
    await local.control('DELETE', 'calls');
    await local.control('POST', 'seed', {
      contacts: [{ key: 'q', properties: { email: 'quick@acme.com' } }],
    });
    expect((await local.control('GET', 'calls')).json.total).toBe(0);
    const filters = [{ propertyName: 'email', operator: 'EQ', value: 'quick@acme.com' }];
    const found = await local.api('POST', '/crm/objects/2026-09/contacts/search', {
      filterGroups: [{ filters }],
    });
    expect(found.json.total).toBe(1);
  });

  it('refuses a body of the wrong shape', async () => {
    expect((await local.control('POST', 'seed', { contacts: [{ email: 'x' }] })).status).toBe(400);
  });
});
