import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LocalPortal, type Loose, startLocalPortal } from './localPortal.ts';

const PROPERTIES = '/crm/properties/2026-09/0-1';
const CONTACTS = '/crm/objects/2026-09/contacts';

let local: LocalPortal;
beforeAll(async () => {
  local = await startLocalPortal();
  await local.api('POST', `${PROPERTIES}/groups`, { name: 'billing', label: 'Billing', displayOrder: -1 });
});
afterAll(() => local.hubspot.close());
beforeEach(() => local.hubspot.clock.advance(10_000));

const option = (value: string, displayOrder: number) => ({
  label: value,
  value,
  displayOrder,
  hidden: false,
});
const text = (name: string, more: Record<string, unknown> = {}) => ({
  name,
  label: name,
  type: 'string',
  fieldType: 'text',
  groupName: 'billing',
  ...more,
});

describe('a property', () => {
  it('is created, read, changed and archived', async () => {
    const made = await local.api('POST', PROPERTIES, text('plan'));
    expect([made.status, made.headers.get('location')]).toEqual([201, `${PROPERTIES}/plan`]);
    expect(made.json).toMatchObject({
      hubspotDefined: false,
      archived: false,
      options: [],
      hasUniqueValue: false,
    });
    const patched = await local.api('PATCH', `${PROPERTIES}/plan`, { label: 'Plan', hasUniqueValue: true });
    expect([patched.status, patched.json.label, patched.json.hasUniqueValue]).toEqual([200, 'Plan', false]);
    expect((await local.api('DELETE', `${PROPERTIES}/plan`)).status).toBe(204);
    expect((await local.api('GET', `${PROPERTIES}/plan`)).status).toBe(404);
    expect((await local.api('GET', `${PROPERTIES}/plan?archived=true`)).json.archived).toBe(true);
  });

  it.each([
    ['a name with a capital', text('Plan')],
    ['a name that begins with a digit', text('1plan')],
    ['a name of 101 letters', text('a'.repeat(101))],
    ['a group that is not there', text('p1', { groupName: 'nowhere' })],
    ['a field type of another type', text('p1', { fieldType: 'number' })],
    ['an unknown type', text('p1', { type: 'money' })],
    ['an enumeration without options', text('p1', { type: 'enumeration', fieldType: 'select' })],
    [
      'the same option twice',
      text('p1', { type: 'enumeration', fieldType: 'select', options: [option('a', 0), option('a', 1)] }),
    ],
    ['a bool without true and false', text('p1', { type: 'bool', fieldType: 'booleancheckbox' })],
    ['no label', text('p1', { label: undefined })],
  ])('is refused with %s', async (_, body) => {
    expect((await local.api('POST', PROPERTIES, body)).status).toBe(400);
  });

  it('cannot be made twice', async () => {
    await local.api('POST', PROPERTIES, text('twice'));
    const again = await local.api('POST', PROPERTIES, text('twice'));
    expect([again.status, again.json.category, again.json.subCategory]).toEqual([
      409,
      'OBJECT_ALREADY_EXISTS',
      'Properties.PROPERTY_WITH_NAME_EXISTS',
    ]);
  });

  it('made again within 90 days has its values back, and later not', async () => {
    await local.api('POST', PROPERTIES, text('note'));
    const { json } = await local.api('POST', CONTACTS, { properties: { email: 'n@p.com', note: 'kept' } });
    const read = async () =>
      (await local.api('GET', `${CONTACTS}/${json.id}?properties=note`)).json.properties.note;
    await local.api('DELETE', `${PROPERTIES}/note`);
    expect(await read()).toBeUndefined();
    expect((await local.api('POST', PROPERTIES, text('note'))).status).toBe(201);
    expect(await read()).toBe('kept');
    await local.api('DELETE', `${PROPERTIES}/note`);
    const day = 24 * 3600 * 1000;
    local.hubspot.clock.advance(91 * day);
    const later = await local.control('POST', 'install-state', { installed: true });
    const authorization = `Bearer ${later.json.accessToken}`;
    await local.api('POST', PROPERTIES, text('note'), { authorization });
    const shown = await local.api('GET', `${CONTACTS}/${json.id}?properties=note`, undefined, {
      authorization,
    });
    expect(shown.json.properties.note).toBeNull();
    local.hubspot.clock.advance(-91 * day);
  });

  it('replaces its whole list of options', async () => {
    const body = text('level', {
      type: 'enumeration',
      fieldType: 'select',
      options: [option('a', 0), option('b', 1)],
    });
    await local.api('POST', PROPERTIES, body);
    const kept = await local.api('PATCH', `${PROPERTIES}/level`, { label: 'Level' });
    expect(kept.json.options).toHaveLength(2);
    const changed = await local.api('PATCH', `${PROPERTIES}/level`, { options: [option('c', 0)] });
    expect(changed.json.options.map((one: Loose) => one.value)).toEqual(['c']);
  });

  it('of HubSpot stays as it is', async () => {
    expect((await local.api('PATCH', `${PROPERTIES}/email`, { label: 'Mail' })).status).toBe(400);
    const gone = await local.api('DELETE', `${PROPERTIES}/email`);
    expect(gone.json.subCategory).toBe('PropertyValidationError.CANNOT_DELETE_PROPERTY_IN_USE');
  });

  it('can be retyped or deleted by an admin under the app’s feet', async () => {
    await local.api('POST', PROPERTIES, text('amount', { type: 'number', fieldType: 'number' }));
    const retypeProperty = { objectTypeId: '0-1', name: 'amount', type: 'date' };
    expect((await local.control('POST', 'admin', { retypeProperty })).status).toBe(200);
    const refused = await local.api('POST', CONTACTS, { properties: { email: 'r@p.com', amount: '12' } });
    expect(refused.json.errors[0].code).toBe('INVALID_DATE');
    await local.control('POST', 'admin', { deleteProperty: { objectTypeId: '0-1', name: 'amount' } });
    const unknown = await local.api('POST', CONTACTS, { properties: { email: 'r@p.com', amount: '12' } });
    expect(unknown.json.errors[0].code).toBe('PROPERTY_DOESNT_EXIST');
  });
});

describe('batches', () => {
  it('create what they can and name the rest', async () => {
    const inputs = [text('b1'), text('b2'), text('email', { groupName: 'contactinformation' })];
    const answer = await local.api('POST', `${PROPERTIES}/batch/create`, { inputs });
    expect([answer.status, answer.json.results.length]).toEqual([207, 2]);
    expect(answer.json.errors[0]).toMatchObject({
      category: 'OBJECT_ALREADY_EXISTS',
      context: { name: ['email'] },
    });
  });

  it('read by name and archive', async () => {
    const inputs = [{ name: 'b1' }, { name: 'absent' }];
    const body = { archived: false, dataSensitivity: 'non_sensitive', inputs };
    const read = await local.api('POST', `${PROPERTIES}/batch/read`, body);
    expect([read.status, read.json.results[0].name, read.json.numErrors]).toEqual([207, 'b1', 1]);
    expect((await local.api('POST', `${PROPERTIES}/batch/read`, { inputs })).status).toBe(400);
    expect((await local.api('POST', `${PROPERTIES}/batch/archive`, { inputs })).status).toBe(204);
    expect((await local.api('GET', `${PROPERTIES}/b1`)).status).toBe(404);
  });
});

describe('groups', () => {
  it('are created once, renamed, and archived only when empty', async () => {
    const path = `${PROPERTIES}/groups`;
    expect((await local.api('POST', path, { name: 'extra', label: 'Extra' })).status).toBe(201);
    expect((await local.api('POST', path, { name: 'extra', label: 'Extra' })).status).toBe(409);
    await local.api('POST', PROPERTIES, text('in_extra', { groupName: 'extra' }));
    const used = await local.api('DELETE', `${path}/extra`);
    expect([used.status, used.json.subCategory]).toEqual([400, 'Properties.GROUP_WITH_ACTIVE_PROPERTIES']);
    await local.api('DELETE', `${PROPERTIES}/in_extra`);
    expect((await local.api('PATCH', `${path}/extra`, { label: 'More' })).json.label).toBe('More');
    expect((await local.api('DELETE', `${path}/extra`)).status).toBe(204);
    expect((await local.api('GET', `${path}/extra`)).status).toBe(404);
  });
});

describe('limits', () => {
  it('of a free portal stop the eleventh custom property, over all objects', async () => {
    const free = await startLocalPortal();
    await free.control('POST', 'admin', { customPropertyLimit: { overall: 10 } });
    const inputs = Array.from({ length: 12 }, (_, at) => text(`f${at}`, { groupName: 'contactinformation' }));
    const answer = await free.api('POST', `${PROPERTIES}/batch/create`, { inputs });
    expect([answer.status, answer.json.results.length, answer.json.numErrors]).toEqual([207, 10, 2]);
    const one = await free.api(
      'POST',
      '/crm/properties/2026-09/companies',
      text('g', { groupName: 'companyinformation' }),
    );
    expect([one.status, one.json.subCategory]).toEqual([
      400,
      'PropertyValidationError.PROPERTY_LIMIT_REACHED',
    ]);
    const { json } = await free.api('GET', '/crm/limits/2026-09/custom-properties');
    expect(json).toMatchObject({ overallLimit: 10, overallUsage: 10, overallPercentage: 100 });
    expect(json.byObjectType[0]).toMatchObject({ objectTypeId: '0-1', usage: 10, limit: 1000 });
    await free.hubspot.close();
  });

  it('of records stop creation', async () => {
    const full = await startLocalPortal();
    await full.control('POST', 'admin', { recordLimit: 1 });
    expect((await full.api('POST', CONTACTS, { properties: { email: 'a@l.com' } })).status).toBe(201);
    expect((await full.api('POST', CONTACTS, { properties: { email: 'b@l.com' } })).status).toBe(400);
    const { json } = await full.api('GET', '/crm/limits/2026-09/records');
    expect(json.hubspotDefinedObjectTypes[0]).toMatchObject({ limit: 1, usage: 1, percentage: 100 });
    await full.hubspot.close();
  });
});
