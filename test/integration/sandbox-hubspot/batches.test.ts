import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codesOf, type LocalPortal, resultWith, startLocalPortal } from './localPortal.ts';

const CONTACTS = '/crm/objects/2026-09/contacts';
const COMPANIES = '/crm/objects/2026-09/0-2';

let local: LocalPortal;
beforeAll(async () => {
  local = await startLocalPortal();
});
afterAll(() => local.hubspot.close());
beforeEach(async () => {
  local.hubspot.clock.advance(10_000);
  await local.control('DELETE', 'faults');
});

const create = async (properties: Record<string, string>): Promise<string> =>
  (await local.api('POST', CONTACTS, { properties })).json.id;

const traced = (email: string, more: Record<string, string> = {}) => ({
  properties: { email, ...more },
  objectWriteTraceId: `trace:${email}`,
});

describe('batches', () => {
  it('without trace ids stand or fall as one', async () => {
    const inputs = [{ properties: { email: 'x1@b.com' } }, { properties: { email: 'x2@b.com', nope: '1' } }];
    const answer = await local.api('POST', `${CONTACTS}/batch/create`, { inputs });
    expect([answer.status, codesOf(answer)]).toEqual([400, ['PROPERTY_DOESNT_EXIST']]);
    expect((await local.api('GET', `${CONTACTS}/x1@b.com?idProperty=email`)).status).toBe(404);
  });

  it('with trace ids write the good rows and name the others', async () => {
    const inputs = [traced('y1@b.com'), traced('y2@b.com', { nope: '1' }), traced('y3@b.com')];
    const { status, json } = await local.api('POST', `${CONTACTS}/batch/create`, { inputs });
    expect([status, json.results.length, json.numErrors]).toEqual([207, 2, 1]);
    expect(json.errors[0]).toMatchObject({
      status: 'error',
      category: 'VALIDATION_ERROR',
      context: { objectWriteTraceId: ['trace:y2@b.com'] },
    });
    expect(json.errors[0].message).toContain('PROPERTY_DOESNT_EXIST');
  });

  it('of creations fall whole on a taken address, or by row when the switch says so', async () => {
    const id = await create({ email: 'taken@b.com' });
    const inputs = [traced('z1@b.com'), traced('taken@b.com')];
    const whole = await local.api('POST', `${CONTACTS}/batch/create`, { inputs });
    expect([whole.status, whole.json.message]).toEqual([409, `Contact already exists. Existing ID: ${id}`]);
    await local.control('POST', 'switches', { createConflictAsRow: true });
    const rows = await local.api('POST', `${CONTACTS}/batch/create`, { inputs });
    expect([rows.status, rows.json.results.length, rows.json.errors[0].category]).toEqual([
      207,
      1,
      'CONFLICT',
    ]);
    await local.control('POST', 'switches', { createConflictAsRow: false });
  });

  it('of reads leave out and list what is not there', async () => {
    const id = await create({ email: 'r1@b.com' });
    const body = {
      inputs: [{ id: 'R1@b.com' }, { id: 'r2@b.com' }],
      idProperty: 'email',
      properties: ['email'],
    };
    const answer = await local.api('POST', `${CONTACTS}/batch/read`, body);
    expect([answer.status, answer.json.numErrors]).toEqual([207, 1]);
    expect(answer.json.errors[0]).toMatchObject({
      category: 'OBJECT_NOT_FOUND',
      context: { ids: ['r2@b.com'] },
    });
    expect(resultWith(answer, 'email', 'r1@b.com').id).toBe(id);
    const wrong = await local.api('POST', `${CONTACTS}/batch/read`, { ...body, idProperty: 'hs_object_id' });
    expect(wrong.json.message).toBe('Unable to perform read by non-unique 0-1 property hs_object_id');
  });

  it('of reads by address find additional ones unless the switch is off', async () => {
    local.hubspot.seed({
      contacts: [{ key: 'm', properties: { email: 'm1@b.com' }, additionalEmails: ['m2@b.com'] }],
    });
    const body = { inputs: [{ id: 'm2@b.com' }], idProperty: 'email', properties: ['email'] };
    expect((await local.api('POST', `${CONTACTS}/batch/read`, body)).status).toBe(200);
    await local.control('POST', 'switches', { batchReadMatchesAdditionalEmails: false });
    expect((await local.api('POST', `${CONTACTS}/batch/read`, body)).json.results).toEqual([]);
    await local.control('POST', 'switches', { batchReadMatchesAdditionalEmails: true });
  });

  it('of reads go by any property of unique values, a portal’s own too', async () => {
    await local.api('POST', '/crm/properties/2026-09/contacts', {
      name: 'customer_number',
      label: 'Number',
      type: 'string',
      fieldType: 'text',
      groupName: 'contactinformation',
      hasUniqueValue: true,
    });
    const id = await create({ email: 'n1@b.com', customer_number: 'N-1' });
    const answer = await local.api('POST', `${CONTACTS}/batch/read`, {
      inputs: [{ id: 'n-1' }, { id: 'N-2' }],
      idProperty: 'customer_number',
      properties: ['customer_number'],
    });
    expect([answer.status, resultWith(answer, 'customer_number', 'N-1').id]).toEqual([207, id]);
    expect(answer.json.errors[0].context.ids).toEqual(['N-2']);
    const byPhone = { inputs: [{ id: '7' }], idProperty: 'phone' };
    expect((await local.api('POST', `${CONTACTS}/batch/read`, byPhone)).status).toBe(400);
  });

  it('of reads pass over ids that were merged away', async () => {
    const [primary, other] = [await create({ email: 'g1@b.com' }), await create({ email: 'g2@b.com' })];
    const merge = { primaryObjectId: primary, objectIdToMerge: other };
    const { id } = (await local.api('POST', `${CONTACTS}/merge`, merge)).json;
    const inputs = [primary, other, id].map((each) => ({ id: each }));
    const answer = await local.api('POST', `${CONTACTS}/batch/read`, { inputs });
    expect(answer.json.results).toMatchObject([{ id }]);
    expect(answer.json.errors[0].context.ids).toEqual([primary, other]);
  });

  it('answer in another order than asked', async () => {
    const inputs = Array.from({ length: 50 }, (_, at) => traced(`order${at}@b.com`));
    const { json } = await local.api('POST', `${CONTACTS}/batch/create`, { inputs });
    const emails = json.results.map((record: { properties: { email: string } }) => record.properties.email);
    expect(emails).not.toEqual(inputs.map((input) => input.properties.email));
    expect(emails.sort()).toEqual(inputs.map((input) => input.properties.email).sort());
  });

  it('of updates go by record id, never by e-mail', async () => {
    const id = await create({ email: 'u1@b.com' });
    const good = await local.api('POST', `${CONTACTS}/batch/update`, {
      inputs: [{ id, properties: { phone: '1' } }],
    });
    expect([good.status, good.json.results[0].properties.phone]).toEqual([200, '1']);
    const body = { inputs: [{ id: 'u1@b.com', idProperty: 'email', properties: { phone: '2' } }] };
    const refused = await local.api('POST', `${CONTACTS}/batch/update`, body);
    expect(refused.json.message).toContain('non-unique 0-1 property email');
  });

  it('of upserts by e-mail create and update, and fall whole unless the switch says otherwise', async () => {
    await create({ email: 'up1@b.com' });
    const row = (id: string, properties: Record<string, string> = {}) => ({
      id,
      idProperty: 'email',
      properties: { phone: '3', ...properties },
      objectWriteTraceId: id,
    });
    const path = `${CONTACTS}/batch/upsert`;
    const answer = await local.api('POST', path, { inputs: [row('Up1@b.com'), row('up2@b.com')] });
    expect(answer.status).toBe(200);
    expect(resultWith(answer, 'email', 'up1@b.com').new).toBe(false);
    expect(resultWith(answer, 'email', 'up2@b.com').new).toBe(true);
    const mixed = { inputs: [row('up1@b.com'), row('up3@b.com', { nope: '1' })] };
    expect((await local.api('POST', path, mixed)).status).toBe(400);
    await local.control('POST', 'switches', { partialUpsertByEmail: true });
    expect((await local.api('POST', path, mixed)).status).toBe(207);
    await local.control('POST', 'switches', { partialUpsertByEmail: false });
  });

  it('of companies are upserted by a property of unique values only', async () => {
    const path = `${COMPANIES}/batch/upsert`;
    const byDomain = { inputs: [{ id: 'a.com', idProperty: 'domain', properties: {} }] };
    expect((await local.api('POST', path, byDomain)).json.message).toContain(
      'non-unique 0-2 property domain',
    );
    await local.api('POST', '/crm/properties/2026-09/companies', {
      name: 'billing_key',
      label: 'Key',
      type: 'string',
      fieldType: 'text',
      groupName: 'companyinformation',
      hasUniqueValue: true,
    });
    const row = { id: 'K1', idProperty: 'billing_key', properties: { name: 'One' }, objectWriteTraceId: 'k' };
    const first = await local.api('POST', path, { inputs: [row] });
    const second = await local.api('POST', path, { inputs: [row] });
    expect([first.json.results[0].new, second.json.results[0].new]).toEqual([true, false]);
    const clash = await local.api('POST', COMPANIES, { properties: { name: 'Two', billing_key: 'k1' } });
    expect(codesOf(clash)).toEqual(['CONFLICTING_UNIQUE_VALUE']);
  });

  it('reject the one record that a fault names', async () => {
    await local.control('POST', 'faults', {
      kind: 'reject_record',
      record: 'bad@b.com',
      code: 'INVALID_OPTION',
      times: 0,
    });
    const inputs = [traced('good@b.com'), traced('bad@b.com')];
    const answer = await local.api('POST', `${CONTACTS}/batch/create`, { inputs });
    expect([answer.status, answer.json.results.length]).toEqual([207, 1]);
    expect(answer.json.errors[0].message).toContain('INVALID_OPTION');
  });

  it('write a journal of records and changed values', async () => {
    await local.control('DELETE', 'journal');
    const id = await create({ email: 'j@b.com', phone: '5' });
    await local.api('PATCH', `${CONTACTS}/${id}`, { properties: { phone: '6' } });
    const { json } = await local.control('GET', `journal?id=${id}`);
    expect(json.entries).toMatchObject([
      {
        action: 'created',
        objectTypeId: '0-1',
        by: 'POST /crm/objects/2026-09/contacts',
        properties: { email: 'j@b.com', phone: '5' },
      },
      { action: 'updated', properties: { phone: '6' } },
    ]);
  });
});
