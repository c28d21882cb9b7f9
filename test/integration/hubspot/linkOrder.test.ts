import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLinkingWorld } from '../../support/linkingWorld.ts';

let world: Awaited<ReturnType<typeof startLinkingWorld>>;
beforeEach(async () => {
  world = await startLinkingWorld();
});
afterEach(() => world.close());

const unique = (objectTypeId: '0-1' | '0-2', name: string) =>
  world.control('admin', {
    createProperty: {
      objectTypeId,
      name,
      label: name,
      type: 'string',
      fieldType: 'text',
      groupName: objectTypeId === '0-1' ? 'contactinformation' : 'companyinformation',
      hasUniqueValue: true,
    },
  });

describe('metadata that names a record', () => {
  beforeEach(async () => {
    await unique('0-1', 'crm_person');
    await unique('0-2', 'crm_account');
    await world.choose({
      metadataMatch: {
        contact: { key: 'person', property: 'crm_person' },
        company: { key: 'account', property: 'crm_account' },
      },
    });
  });

  it('counts more than the e-mail and the domain, in any case', async () => {
    const { contacts, companies } = world.hubspot.seed({
      contacts: [
        { key: 'named', properties: { email: 'named@other.io', crm_person: 'P-7' } },
        { key: 'ada', properties: { email: 'ada@acme.com' } },
      ],
      companies: [
        { key: 'named', properties: { name: 'Named', crm_account: 'A-9' } },
        { key: 'acme', properties: { domain: 'acme.com' } },
      ],
    });
    await world.add([
      { customerId: 'cus_a', email: 'ada@acme.com', metadata: { person: 'p-7 ', account: 'a-9' } },
      { customerId: 'cus_b', email: 'ada@acme.com', metadata: { person: 'P-8' } },
      { customerId: 'cus_c', email: null, metadata: { person: 'P-7' } },
    ]);
    await world.run();
    expect(await world.link('cus_a', '0-1')).toMatchObject({
      recordId: BigInt(contacts['named'] ?? 0),
      method: 'metadata',
      reason: 'Metadata "person" of the Stripe customer is this record\'s "crm_person".',
    });
    expect(await world.link('cus_a', '0-2')).toMatchObject({ recordId: BigInt(companies['named'] ?? 0) });
    expect(await world.link('cus_b', '0-1')).toMatchObject({
      recordId: BigInt(contacts['ada'] ?? 0),
      method: 'email',
    });
    expect(await world.link('cus_b', '0-2')).toMatchObject({ recordId: BigInt(companies['acme'] ?? 0) });
    expect(await world.link('cus_c', '0-1')).toMatchObject({ recordId: BigInt(contacts['named'] ?? 0) });
  });

  it('may be the record id itself', async () => {
    const { contacts } = world.hubspot.seed({ contacts: [{ key: 'x', properties: { email: 'x@x.io' } }] });
    await world.choose({ metadataMatch: { contact: { key: 'hubspot_id', property: 'hs_object_id' } } });
    await world.add([
      { customerId: 'cus_a', metadata: { hubspot_id: contacts['x'] ?? '' } },
      { customerId: 'cus_b', metadata: { hubspot_id: 'not a number' } },
    ]);
    await world.run();
    expect(await world.link('cus_a', '0-1')).toMatchObject({
      recordId: BigInt(contacts['x'] ?? 0),
      method: 'stored_id',
    });
    expect(await world.link('cus_b', '0-1')).toMatchObject({ recordId: null, method: 'no_email' });
  });

  it.each([
    ['nowhere', 'because HubSpot has no property "nowhere".'],
    ['firstname', 'because values of HubSpot\'s property "firstname" are not unique.'],
  ])('says so when records cannot be found by "%s", and goes by the e-mail', async (property, words) => {
    world.hubspot.seed({ contacts: [{ key: 'ada', properties: { email: 'ada@acme.com' } }] });
    await world.choose({ metadataMatch: { contact: { key: 'person', property } } });
    await world.add([
      { customerId: 'cus_a', email: 'ada@acme.com', metadata: { person: '7' } },
      { customerId: 'cus_b', email: 'bob@acme.com', metadata: { person: '8' } },
      { customerId: 'cus_c', email: 'eve@acme.com' },
    ]);
    await world.run();
    expect((await world.link('cus_a', '0-1')).method).toBe('email');
    expect((await world.link('cus_b', '0-1')).reason).toContain(words);
    expect((await world.link('cus_c', '0-1')).reason).not.toContain(words);
  });
});

describe('companies', () => {
  it('are found by additional domains, behind those whose own domain it is', async () => {
    const { companies } = world.hubspot.seed({
      companies: [
        { key: 'own', properties: { domain: 'acme.com' } },
        { key: 'other', properties: { domain: 'beta.io' }, additionalDomains: ['acme.com', 'gamma.io'] },
      ],
    });
    await world.add([
      { customerId: 'cus_a', email: 'a@acme.com' },
      { customerId: 'cus_b', email: 'b@gamma.io' },
    ]);
    await world.run();
    expect(await world.link('cus_a', '0-2')).toMatchObject({ recordId: BigInt(companies['own'] ?? 0) });
    expect(await world.link('cus_b', '0-2')).toMatchObject({
      recordId: BigInt(companies['other'] ?? 0),
      method: 'additional_domain',
      reason: "gamma.io is one of this company's additional domains.",
    });
  });

  it('are found through the contact where the domain tells of none, never where it tells of two', async () => {
    const { companies } = world.hubspot.seed({
      contacts: [
        { key: 'gmail', properties: { email: 'ada@gmail.com' } },
        { key: 'two', properties: { email: 'bob@twice.io' } },
        { key: 'none', properties: { email: 'eve@gmail.com' } },
      ],
      companies: [
        { key: 'acme', properties: { name: 'Acme' } },
        { key: 'twice', properties: { domain: 'twice.io' } },
        { key: 'again', properties: { domain: 'twice.io' } },
      ],
      associations: [
        { contactKey: 'gmail', companyKey: 'acme' },
        { contactKey: 'gmail', companyKey: 'twice' },
        { contactKey: 'two', companyKey: 'acme' },
      ],
    });
    await world.add([
      { customerId: 'cus_a', email: 'ada@gmail.com' },
      { customerId: 'cus_b', email: 'bob@twice.io' },
      { customerId: 'cus_c', email: 'eve@gmail.com' },
    ]);
    await world.run();
    expect(await world.link('cus_a', '0-2')).toMatchObject({
      recordId: BigInt(companies['acme'] ?? 0),
      method: 'contact_company',
    });
    expect(await world.link('cus_b', '0-2')).toMatchObject({ recordId: null, method: 'ambiguous' });
    expect(await world.link('cus_c', '0-2')).toMatchObject({ recordId: null, method: 'free_mail' });
  });

  it("follow the portal's own list of mail providers", async () => {
    const { companies } = world.hubspot.seed({
      companies: [
        { key: 'gmail', properties: { domain: 'gmail.com' } },
        { key: 'isp', properties: { domain: 'isp-mail.io' } },
      ],
    });
    await world.choose({ freeMailAdded: ['isp-mail.io'], freeMailRemoved: ['gmail.com'] });
    await world.add([
      { customerId: 'cus_a', email: 'a@gmail.com' },
      { customerId: 'cus_b', email: 'b@isp-mail.io' },
    ]);
    await world.run();
    expect((await world.link('cus_a', '0-2')).recordId).toBe(BigInt(companies['gmail'] ?? 0));
    expect(await world.link('cus_b', '0-2')).toMatchObject({ recordId: null, method: 'free_mail' });
  });
});

describe('who shares what', () => {
  it('links two customers of one address to one contact, and never a customer to two', async () => {
    const { contacts } = world.hubspot.seed({
      contacts: [
        { key: 'own', properties: { email: 'info@acme.com' } },
        { key: 'other', properties: { email: 'else@acme.com' }, additionalEmails: ['team@acme.com'] },
      ],
    });
    await world.add([
      { customerId: 'cus_a', email: 'INFO@acme.com ' },
      { customerId: 'cus_b', email: 'info@acme.com' },
      { customerId: 'cus_c', email: 'team@acme.com' },
    ]);
    await world.run();
    const own = BigInt(contacts['own'] ?? 0);
    expect((await world.link('cus_a', '0-1')).recordId).toBe(own);
    expect((await world.link('cus_b', '0-1')).recordId).toBe(own);
    expect(await world.deps.db.prisma.link.count({ where: { objectTypeId: '0-1' } })).toBe(3);
    const reasons = async () => (await world.deps.db.prisma.link.findMany()).map(({ reason }) => reason);
    const before = await reasons();
    await world.run();
    expect(await reasons()).toEqual(before);
  });
});
