import { AssociationTypes, Client } from '@hubspot/api-client';
import { FilterOperatorEnum } from '@hubspot/api-client/lib/codegen/crm/contacts/index.js';
import {
  PropertyCreateFieldTypeEnum,
  PropertyCreateTypeEnum,
} from '@hubspot/api-client/lib/codegen/crm/properties/index.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerConsent } from '../../../sandbox/hubspot/oauth/answerConsent.ts';
import { type LocalHubSpot, startLocalHubSpot } from '../../../sandbox/hubspot/startLocalHubSpot.ts';
import { createDatedClient } from './datedClient.ts';

let hubspot: LocalHubSpot;
let client: ReturnType<typeof createDatedClient>;

const newCode = async (): Promise<string> => {
  const { clientId, redirectUrls, requiredScopes } = hubspot.app;
  const anonymous = createDatedClient(hubspot.url);
  const link = new URL(anonymous.authorizationUrl(clientId, redirectUrls[0] ?? '', requiredScopes.join(' ')));
  const sent = new URL(await answerConsent(`${hubspot.url}${link.pathname}${link.search}`, 'allow'));
  return sent.searchParams.get('code') ?? '';
};

const exchange = (code: string) => {
  const { clientId, clientSecret, redirectUrls } = hubspot.app;
  const { tokens } = createDatedClient(hubspot.url);
  return tokens.create('authorization_code', code, redirectUrls[0], clientId, clientSecret);
};

beforeAll(async () => {
  hubspot = await startLocalHubSpot({ switches: { searchLagMs: 0, associationArchiveNoContent: true } });
  const token = await exchange(await newCode());
  expect(token.expiresIn).toBe(1800);
  client = createDatedClient(hubspot.url, token.accessToken);
});
afterAll(() => hubspot.close());

describe('HubSpot’s own client, on dated paths', () => {
  it('refreshes a token', async () => {
    const { clientId, clientSecret } = hubspot.app;
    const first = await exchange(await newCode());
    const { tokens } = createDatedClient(hubspot.url);
    const refresh = (token: string) =>
      tokens.create('refresh_token', undefined, undefined, clientId, clientSecret, token);
    expect((await refresh(first.refreshToken)).accessToken).not.toBe(first.accessToken);
    await expect(refresh('unknown')).rejects.toMatchObject({
      code: 400,
      body: { status: 'BAD_REFRESH_TOKEN' },
    });
  });

  it('makes, reads, lists, changes and archives a contact', async () => {
    const { contacts } = client;
    const made = await contacts.create({
      properties: { email: 'sdk@one.com', firstname: 'S' },
      associations: [],
    });
    expect(made.createdAt).toBeInstanceOf(Date);
    const read = await contacts.getById('sdk@one.com', ['email'], undefined, undefined, false, 'email');
    expect(read.id).toBe(made.id);
    const changed = await contacts.update(made.id, { properties: { firstname: 'T' } });
    expect(changed.properties['firstname']).toBe('T');
    expect((await contacts.getPage(5, undefined, ['firstname'])).results).toHaveLength(1);
    await contacts.archive(made.id);
    await expect(contacts.getById(made.id)).rejects.toMatchObject({
      code: 404,
      body: { category: 'OBJECT_NOT_FOUND' },
    });
  });

  it('runs every batch, partial ones too', async () => {
    const { contactBatches } = client;
    const input = (email: string, more = {}) => ({
      properties: { email, ...more },
      associations: [],
      objectWriteTraceId: email,
    });
    const created = await contactBatches.create({
      inputs: [input('b1@s.com'), input('b2@s.com', { nope: '1' })],
    });
    expect(created.results).toHaveLength(1);
    expect(created).toMatchObject({ numErrors: 1, errors: [{ category: 'VALIDATION_ERROR' }] });
    const id = created.results[0]?.id ?? '';
    const read = await contactBatches.read({
      idProperty: 'email',
      inputs: [{ id: 'B1@s.com' }],
      properties: ['email'],
      propertiesWithHistory: [],
    });
    expect(read.results[0]?.id).toBe(id);
    const updated = await contactBatches.update({ inputs: [{ id, properties: { phone: '1' } }] });
    expect(updated.results[0]?.properties['phone']).toBe('1');
    const upserted = await contactBatches.upsert({
      inputs: [{ id: 'b3@s.com', idProperty: 'email', properties: { phone: '2' } }],
    });
    expect(upserted.results[0]?._new).toBe(true);
    await contactBatches.archive({ inputs: [{ id }] });
    await expect(contactBatches.create({ inputs: [input('b3@s.com')] })).rejects.toMatchObject({ code: 409 });
  });

  it('searches', async () => {
    const found = await client.contactSearch.doSearch({
      filterGroups: [
        { filters: [{ propertyName: 'email', operator: FilterOperatorEnum.Eq, value: 'b3@s.com' }] },
      ],
      sorts: ['-createdate'],
      properties: ['email'],
      limit: 10,
      after: '0',
    });
    expect([found.total, found.results[0]?.properties['email']]).toEqual([1, 'b3@s.com']);
  });

  it('makes groups and properties', async () => {
    const { properties, propertyBatches, propertyGroups } = client;
    await propertyGroups.create('0-1', { name: 'sdk', label: 'SDK', displayOrder: -1 });
    const definition = (name: string) => ({
      name,
      label: name,
      type: PropertyCreateTypeEnum.Number,
      fieldType: PropertyCreateFieldTypeEnum.Number,
      groupName: 'sdk',
    });
    expect((await properties.create('0-1', definition('sdk_mrr'))).archived).toBe(false);
    expect((await propertyBatches.create('0-1', { inputs: [definition('sdk_arr')] })).results).toHaveLength(
      1,
    );
    expect((await properties.update('0-1', 'sdk_mrr', { label: 'MRR' })).label).toBe('MRR');
    expect((await properties.getAll('0-1')).results.map((one) => one.name)).toContain('sdk_arr');
    await properties.archive('0-1', 'sdk_mrr');
    await expect(properties.getByName('0-1', 'sdk_mrr')).rejects.toMatchObject({ code: 404 });
    await expect(properties.create('0-1', definition('sdk_arr'))).rejects.toMatchObject({ code: 409 });
  });

  it('ties and unties', async () => {
    const company = await client.companies.create({
      properties: { name: 'Tied' },
      associations: [],
    });
    const contact = await client.contacts.create({
      properties: { email: 't@s.com' },
      associations: [],
    });
    const { associations, associationBatches } = client;
    await associations.createDefault('contacts', contact.id, 'companies', company.id);
    const pairs = await associations.getPage('contacts', contact.id, 'companies');
    const typeIds = pairs.results[0]?.associationTypes.map((type) => type.typeId);
    expect(typeIds).toContain(AssociationTypes.contactToCompany);
    const pair = { _from: { id: contact.id }, to: { id: company.id } };
    await associationBatches.createDefault('contacts', 'companies', { inputs: [pair] });
    const read = await associationBatches.getPage('contacts', 'companies', { inputs: [{ id: contact.id }] });
    expect(read.results[0]?.to[0]?.toObjectId).toBe(company.id);
    await associationBatches.archive('contacts', 'companies', {
      inputs: [{ _from: { id: contact.id }, to: [{ id: company.id }] }],
    });
    expect((await associations.getPage('contacts', contact.id, 'companies')).results).toEqual([]);
  });

  it('is refused on the paths that it is built for', async () => {
    const undated = new Client({ basePath: hubspot.url, accessToken: 'any' });
    await expect(undated.crm.contacts.basicApi.getPage()).rejects.toMatchObject({ code: 404 });
    expect(hubspot.calls().undated).toEqual(['GET /crm/v3/objects/contacts']);
  });
});
