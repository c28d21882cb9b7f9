import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codesOf, type LocalPortal, startLocalPortal } from './localPortal.ts';

const CONTACTS = '/crm/objects/2026-09/contacts';
const COMPANIES = '/crm/objects/2026-09/companies';

let local: LocalPortal;
beforeAll(async () => {
  local = await startLocalPortal();
  await local.api('POST', '/crm/properties/2026-09/contacts/groups', { name: 'billing', label: 'Billing' });
  const define = (name: string, type: string, fieldType: string, options: string[] = []) => ({
    name,
    label: name,
    type,
    fieldType,
    groupName: 'billing',
    options: options.map((value, displayOrder) => ({ label: value, value, displayOrder, hidden: false })),
  });
  const made = await local.api('POST', '/crm/properties/2026-09/contacts/batch/create', {
    inputs: [
      define('mrr', 'number', 'number'),
      define('renews_on', 'date', 'date'),
      define('synced_at', 'datetime', 'date'),
      define('health', 'enumeration', 'select', ['healthy', 'overdue']),
      define('tags', 'enumeration', 'checkbox', ['a', 'b', 'c']),
      define('disputed', 'bool', 'booleancheckbox', ['true', 'false']),
    ],
  });
  expect(made.status).toBe(201);
});
afterAll(() => local.hubspot.close());
beforeEach(() => local.hubspot.clock.advance(10_000));

describe('values', () => {
  it.each([
    ['an unknown property', { nope: '1' }, 'PROPERTY_DOESNT_EXIST'],
    ['a read-only property', { hs_object_id: '1' }, 'READ_ONLY_VALUE'],
    ['the list of additional addresses', { hs_additional_emails: 'b@ok.com' }, 'READ_ONLY_VALUE'],
    ['a thousands separator', { mrr: '1,200.00' }, 'INVALID_NUMBER'],
    ['words for a number', { mrr: 'much' }, 'INVALID_NUMBER'],
    ['a date at ten o’clock', { renews_on: String(Date.UTC(2026, 1, 3, 10)) }, 'INVALID_DATE'],
    ['an ISO time for a date', { renews_on: '2026-02-03T10:00:00Z' }, 'INVALID_DATE'],
    ['30 February', { renews_on: '2026-02-30' }, 'INVALID_DATE'],
    ['a moment without a zone', { synced_at: '2026-02-03T10:00:00' }, 'INVALID_LONG'],
    ['an option that is not there', { health: 'Healthy' }, 'INVALID_OPTION'],
    ['one wrong choice of several', { tags: 'a;z' }, 'INVALID_OPTION'],
    ['yes for true', { disputed: 'yes' }, 'INVALID_OPTION'],
    ['a nested value', { firstname: { a: 1 } }, 'INVALID_VALUE'],
    ['an address without a domain', { email: 'someone' }, 'INVALID_EMAIL'],
    ['an address of a reserved top level', { email: 'a@acme.test' }, 'INVALID_EMAIL'],
    ['an address with a space', { email: 'a b@acme.com' }, 'INVALID_EMAIL'],
    ['an address with two dots', { email: 'a@acme..com' }, 'INVALID_EMAIL'],
  ])('refuses %s', async (_, properties, code) => {
    const answer = await local.api('POST', CONTACTS, { properties: { email: 'fine@ok.com', ...properties } });
    expect([answer.status, answer.json.category]).toEqual([400, 'VALIDATION_ERROR']);
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.json.message).toContain(`"error":"${code}"`);
    expect(answer.json.errors[0].context.propertyName).toHaveLength(1);
  });

  it('names the allowed options of a refused one', async () => {
    const answer = await local.api('POST', CONTACTS, { properties: { email: 'o@ok.com', health: 'x' } });
    expect(answer.json.errors[0].message).toContain('[healthy, overdue]');
  });

  it.each([
    ['mrr', '12.50', '12.50'],
    ['mrr', 7, '7'],
    ['renews_on', '2026-02-03', '2026-02-03'],
    ['renews_on', String(Date.UTC(2026, 1, 3)), '2026-02-03'],
    ['synced_at', String(Date.UTC(2026, 1, 3, 4)), '2026-02-03T04:00:00.000Z'],
    ['synced_at', '2026-02-03T04:00:00+02:00', '2026-02-03T02:00:00.000Z'],
    ['health', 'overdue', 'overdue'],
    ['disputed', true, 'true'],
    ['email', ' Ann+Billing@OK.com ', 'ann+billing@ok.com'],
  ])('stores %s %j as %s', async (name, value, stored) => {
    const { json } = await local.api('POST', CONTACTS, { properties: { firstname: 'A', [name]: value } });
    const read = await local.api('GET', `${CONTACTS}/${json.id}?properties=${name}`);
    expect(read.json.properties[name]).toBe(stored);
  });

  it('clears by an empty string and appends choices by a leading semicolon', async () => {
    const { json } = await local.api('POST', CONTACTS, {
      properties: { firstname: 'Tags', tags: 'a', mrr: '1' },
    });
    const patched = await local.api('PATCH', `${CONTACTS}/${json.id}`, {
      properties: { tags: ';b', mrr: '' },
    });
    expect(patched.json.properties).toMatchObject({ tags: 'a;b', mrr: null });
  });

  it('moves a lifecycle stage forward only', async () => {
    const properties = { firstname: 'Stage', lifecyclestage: 'customer' };
    const { json } = await local.api('POST', CONTACTS, { properties });
    const patch = (lifecyclestage: string) =>
      local.api('PATCH', `${CONTACTS}/${json.id}`, { properties: { lifecyclestage } });
    await patch('lead');
    const read = await local.api('GET', `${CONTACTS}/${json.id}?properties=lifecyclestage`);
    expect(read.json.properties.lifecyclestage).toBe('customer');
    await patch('');
    expect((await patch('lead')).json.properties.lifecyclestage).toBe('lead');
  });

  it('takes the domain of a company from its website, bare', async () => {
    const one = await local.api('POST', COMPANIES, {
      properties: { website: 'https://www.Acme.io/pricing?x=1' },
    });
    expect(one.json.properties.domain).toBe('acme.io');
    const twin = await local.api('POST', COMPANIES, { properties: { domain: 'acme.io' } });
    expect(twin.status).toBe(201);
  });
});

describe('requests', () => {
  const inputs = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ properties: { email: `many${at}@ok.com` } }));

  it.each([
    ['create', { inputs: inputs(101) }],
    ['read', { inputs: inputs(101).map((_, at) => ({ id: String(at) })), properties: [] }],
    ['update', { inputs: inputs(101).map((input, at) => ({ ...input, id: String(at) })) }],
    [
      'upsert',
      { inputs: inputs(101).map((input, at) => ({ ...input, id: `many${at}@ok.com`, idProperty: 'email' })) },
    ],
    ['archive', { inputs: inputs(101).map((_, at) => ({ id: String(at) })) }],
  ])('refuses 101 inputs of batch/%s', async (verb, body) => {
    const answer = await local.api('POST', `${CONTACTS}/batch/${verb}`, body);
    expect([answer.status, answer.json.category]).toEqual([400, 'VALIDATION_ERROR']);
    expect(answer.json.message).toContain('101');
  });

  it('takes 100', async () => {
    const answer = await local.api('POST', `${CONTACTS}/batch/create`, { inputs: inputs(100) });
    expect([answer.status, answer.json.results.length]).toEqual([201, 100]);
  });

  it.each([
    [
      'create',
      { inputs: [{ properties: { email: 'Dup@ok.com' } }, { properties: { email: 'dup@OK.com' } }] },
    ],
    ['read', { inputs: [{ id: 'Dup@ok.com' }, { id: 'dup@ok.com' }], idProperty: 'email', properties: [] }],
    [
      'update',
      {
        inputs: [
          { id: '5', properties: {} },
          { id: '5', properties: {} },
        ],
      },
    ],
    [
      'upsert',
      {
        inputs: ['Dup@ok.com', 'dup@ok.com'].map((id) => ({
          id,
          idProperty: 'email',
          properties: {},
          objectWriteTraceId: id,
        })),
      },
    ],
  ])('refuses the same record twice in batch/%s', async (verb, body) => {
    const answer = await local.api('POST', `${CONTACTS}/batch/${verb}`, body);
    expect([answer.status, answer.json.category]).toEqual([400, 'VALIDATION_ERROR']);
    expect(answer.json.message).toMatch(/^Duplicate IDs found in batch input: \[/);
    expect(answer.json.context.ids).toHaveLength(1);
  });

  it.each([
    '/crm/v3/objects/contacts',
    '/crm/v4/objects/contacts/1/associations/companies',
    '/oauth/v1/token',
    '/account-info/v3/details',
    '/crm/objects/2026-03/contacts',
  ])('answers 404 to %s and says that it is not dated', async (path) => {
    const answer = await local.api('GET', path);
    expect([answer.status, answer.json.category]).toEqual([404, 'OBJECT_NOT_FOUND']);
    expect(answer.json.message).toContain('2026-09');
    expect(local.hubspot.calls().undated).toContain(`GET ${path}`);
  });

  it.each([
    ['no JSON', '{"inputs": [', 400, 'Invalid input JSON'],
    ['a body of the wrong shape', '{"inputs": "all"}', 400, 'inputs'],
    ['no inputs', '{"inputs": []}', 400, 'inputs'],
  ])('refuses %s', async (_, body, status, words) => {
    const answer = await local.api('POST', `${CONTACTS}/batch/create`, body);
    expect(answer.status).toBe(status);
    expect(answer.json.message).toContain(words);
  });

  it('refuses another content type', async () => {
    const answer = await local.api('POST', CONTACTS, 'a=b', { 'content-type': 'text/plain' });
    expect(answer.status).toBe(415);
  });

  it('refuses a call without a token and one with a token that nobody issued', async () => {
    const bare = await fetch(`${local.hubspot.url}${CONTACTS}`);
    expect(bare.status).toBe(401);
    const wrong = await local.api('GET', CONTACTS, undefined, { authorization: 'Bearer nothing' });
    expect([wrong.status, wrong.json.category]).toEqual([401, 'INVALID_AUTHENTICATION']);
  });

  it('does not know other object types', async () => {
    const deals = await local.api('GET', '/crm/objects/2026-09/deals');
    expect([deals.status, deals.json.category]).toEqual([403, 'MISSING_SCOPES']);
    const pets = await local.api('GET', '/crm/objects/2026-09/pets');
    expect([pets.status, pets.json.message]).toEqual([400, 'Unable to infer object type from: pets']);
  });

  it('wants something to know a record by', async () => {
    expect((await local.api('POST', CONTACTS, { properties: { phone: '1' } })).status).toBe(400);
    expect((await local.api('POST', COMPANIES, { properties: { phone: '1' } })).status).toBe(400);
  });
});

describe('scopes', () => {
  it.each([
    ['GET', CONTACTS, undefined, 200, ''],
    ['POST', CONTACTS, { properties: { email: 's@ok.com' } }, 403, 'crm.objects.contacts.write'],
    ['GET', COMPANIES, undefined, 403, 'crm.objects.companies.read'],
    ['GET', '/crm/properties/2026-09/contacts', undefined, 200, ''],
    ['DELETE', '/crm/properties/2026-09/contacts/x', undefined, 403, 'crm.schemas.contacts.write'],
    ['GET', '/settings/currencies/2026-09/company-currency', undefined, 403, 'settings.currencies.read'],
    ['GET', '/crm/limits/2026-09/records', undefined, 200, ''],
    ['PUT', `${CONTACTS}/1/associations/default/companies/2`, undefined, 403, 'crm.objects.contacts.write'],
  ])('%s %s with contacts.read alone', async (method, path, body, status, scope) => {
    const narrow = await startLocalPortal({}, ['oauth', 'crm.objects.contacts.read']);
    const answer = await narrow.api(method, path, body);
    await narrow.hubspot.close();
    expect(answer.status).toBe(status);
    if (status !== 403) return;
    expect(answer.json.category).toBe('MISSING_SCOPES');
    expect(answer.json.errors[0].context.requiredGranularScopes).toContain(scope);
  });
});
