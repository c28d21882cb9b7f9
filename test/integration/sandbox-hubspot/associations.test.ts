import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LocalPortal, type Loose, startLocalPortal } from './localPortal.ts';

const CONTACTS = '/crm/objects/2026-09/contacts';
const PAIRS = '/crm/associations/2026-09/contacts/companies';

let local: LocalPortal;
let contact: string;
let other: string;
let acme: string;
let beta: string;
beforeAll(async () => {
  local = await startLocalPortal();
});
afterAll(() => local.hubspot.close());
beforeEach(() => {
  local.hubspot.clock.advance(10_000);
  const stamp = local.hubspot.clock.now();
  const made = local.hubspot.seed({
    contacts: ['one', 'two'].map((key) => ({ key, properties: { email: `${key}${stamp}@a.com` } })),
    companies: ['acme', 'beta'].map((key) => ({ key, properties: { name: key } })),
  });
  [contact, other] = [made.contacts['one'] ?? '', made.contacts['two'] ?? ''];
  [acme, beta] = [made.companies['acme'] ?? '', made.companies['beta'] ?? ''];
});

const tiesOf = async (id: string): Promise<Record<string, number[]>> => {
  const { json } = await local.api('GET', `${CONTACTS}/${id}/associations/companies`);
  const pairs = json.results.map((pair: Loose) => [
    pair.toObjectId,
    pair.associationTypes.map((type: Loose) => type.typeId).sort((a: number, b: number) => a - b),
  ]);
  return Object.fromEntries(pairs);
};

const primaryOf = async (id: string) =>
  (await local.api('GET', `${CONTACTS}/${id}?properties=associatedcompanyid`)).json.properties
    .associatedcompanyid;

describe('one pair', () => {
  it('by default goes both ways; the first company is the primary one, a repetition changes nothing', async () => {
    const path = `${CONTACTS}/${contact}/associations/default/companies/${acme}`;
    for (const _ of [1, 2]) {
      const answer = await local.api('PUT', path);
      const types = answer.json.results.map((result: Loose) => result.associationSpec.associationTypeId);
      expect([answer.status, types.sort()]).toEqual([200, [279, 280]]);
    }
    await local.api('PUT', `${CONTACTS}/${contact}/associations/default/companies/${beta}`);
    expect(await tiesOf(contact)).toEqual({ [acme]: [1, 279], [beta]: [279] });
    expect(await primaryOf(contact)).toBe(acme);
    const back = await local.api('GET', `/crm/objects/2026-09/companies/${acme}/associations/contacts`);
    expect(back.json.results[0].associationTypes.map((type: Loose) => type.typeId).sort()).toEqual([2, 280]);
  });

  it('with the primary label takes the place of the old primary', async () => {
    await local.api('PUT', `${CONTACTS}/${contact}/associations/default/companies/${acme}`);
    const answer = await local.api('PUT', `${CONTACTS}/${contact}/associations/companies/${beta}`, [
      { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 1 },
    ]);
    expect([answer.status, answer.json.labels]).toEqual([201, ['Primary']]);
    expect(await tiesOf(contact)).toEqual({ [acme]: [279], [beta]: [1, 279] });
    expect(await primaryOf(contact)).toBe(beta);
  });

  it('is taken apart both ways, and when a record is deleted', async () => {
    await local.api('PUT', `${CONTACTS}/${contact}/associations/default/companies/${acme}`);
    await local.api('PUT', `${CONTACTS}/${contact}/associations/default/companies/${beta}`);
    expect((await local.api('DELETE', `${CONTACTS}/${contact}/associations/companies/${beta}`)).status).toBe(
      204,
    );
    await local.api('DELETE', `/crm/objects/2026-09/companies/${acme}`);
    expect(await tiesOf(contact)).toEqual({});
    expect(await primaryOf(contact)).toBeNull();
  });

  it('needs both records and a type that leads there', async () => {
    expect((await local.api('PUT', `${CONTACTS}/${contact}/associations/default/companies/1`)).status).toBe(
      404,
    );
    const wrong = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 280 }];
    const path = `${CONTACTS}/${contact}/associations/companies/${acme}`;
    expect((await local.api('PUT', path, wrong)).status).toBe(400);
  });
});

describe('batches', () => {
  const pair = (from: string, to: string, more = {}) => ({ from: { id: from }, to: { id: to }, ...more });

  it('associate by default, and name the pairs of which a record is missing', async () => {
    const inputs = [pair(contact, acme), pair(other, acme), pair(contact, '9')];
    const answer = await local.api('POST', `${PAIRS}/batch/associate/default`, { inputs });
    expect([answer.status, answer.json.results.length, answer.json.numErrors]).toEqual([207, 4, 1]);
    expect(answer.json.errors[0].context).toEqual({ fromObjectId: [contact], toObjectId: ['9'] });
    expect(await tiesOf(other)).toEqual({ [acme]: [1, 279] });
  });

  it('take 2,000 pairs and not 2,001, and read 1,000', async () => {
    const inputs = Array.from({ length: 2001 }, () => pair(contact, acme));
    const path = `${PAIRS}/batch/associate/default`;
    expect((await local.api('POST', path, { inputs })).status).toBe(400);
    expect((await local.api('POST', path, { inputs: inputs.slice(1) })).status).toBe(200);
    const reads = Array.from({ length: 1001 }, () => ({ id: contact }));
    expect((await local.api('POST', `${PAIRS}/batch/read`, { inputs: reads })).status).toBe(400);
    const read = await local.api('POST', `${PAIRS}/batch/read`, { inputs: [{ id: contact }, { id: '404' }] });
    expect(read.json.results).toMatchObject([{ from: { id: contact }, to: [{ toObjectId: acme }] }]);
  });

  it('create with labels of the portal, read them, and archive one or all', async () => {
    const label = await local.api('POST', `${PAIRS}/labels`, {
      label: 'Payer',
      name: 'payer',
      inverseLabel: 'Paid by',
    });
    const associationTypeId = label.json.results[0].typeId;
    const types = [{ associationCategory: 'USER_DEFINED', associationTypeId }];
    const created = await local.api('POST', `${PAIRS}/batch/create`, {
      inputs: [pair(contact, acme, { types })],
    });
    expect([created.status, created.json.results[0].labels]).toEqual([201, ['Payer']]);
    const read = () => local.api('POST', `${PAIRS}/batch/read`, { inputs: [{ id: contact }] });
    const shown = (await read()).json.results[0];
    expect(shown.from).toEqual({ id: contact });
    expect(shown.to[0].associationTypes).toContainEqual({
      category: 'USER_DEFINED',
      typeId: associationTypeId,
      label: 'Payer',
    });
    const some = { inputs: [pair(contact, acme, { types })] };
    expect((await local.api('POST', `${PAIRS}/batch/labels/archive`, some)).status).toBe(200);
    expect(await tiesOf(contact)).toEqual({ [acme]: [1, 279] });
    const all = { inputs: [{ from: { id: contact }, to: [{ id: acme }] }] };
    expect((await local.api('POST', `${PAIRS}/batch/archive`, all)).status).toBe(200);
    const none = await read();
    expect([none.status, none.json.errors[0].context.fromObjectId]).toEqual([207, [contact]]);
    expect((await local.api('DELETE', `${PAIRS}/labels/${associationTypeId}`)).status).toBe(204);
    expect((await local.api('GET', `${PAIRS}/labels`)).json.results).toHaveLength(2);
  });
});

it('come with a new record and with a read that asks for them', async () => {
  const to = { id: acme };
  const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 279 }];
  const body = { properties: { email: 'born@tied.com' }, associations: [{ to, types }] };
  const { json } = await local.api('POST', CONTACTS, body);
  const read = await local.api('GET', `${CONTACTS}/${json.id}?associations=companies`);
  expect(read.json.associations.companies.results).toEqual([{ id: acme, type: 'contact_to_company' }]);
});

it('move to the new record of a merge', async () => {
  await local.api('PUT', `${CONTACTS}/${contact}/associations/default/companies/${acme}`);
  await local.api('PUT', `${CONTACTS}/${other}/associations/default/companies/${beta}`);
  const body = { primaryObjectId: contact, objectIdToMerge: other };
  const { json } = await local.api('POST', `${CONTACTS}/merge`, body);
  expect(Object.keys(await tiesOf(json.id)).sort()).toEqual([acme, beta].sort());
});

it('are made by domain when the portal does so', async () => {
  await local.control('POST', 'switches', { associateByDomain: true });
  const { companies } = local.hubspot.seed({ companies: [{ key: 'd', properties: { domain: 'auto.com' } }] });
  const { json } = await local.api('POST', CONTACTS, { properties: { email: 'a@auto.com' } });
  expect(await primaryOf(json.id)).toBe(companies['d']);
  await local.control('POST', 'switches', { associateByDomain: false });
});
