import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codesOf, type LocalPortal, startLocalPortal } from './localPortal.ts';

const CONTACTS = '/crm/objects/2026-09/contacts';

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

describe('one record', () => {
  it('is found by id, by address and by an additional address', async () => {
    const { contacts } = local.hubspot.seed({
      contacts: [{ key: 'a', properties: { email: 'main@one.com' }, additionalEmails: ['Second@one.com'] }],
    });
    const id = contacts['a'];
    for (const path of [id, 'main@one.com?idProperty=email', 'SECOND@one.com?idProperty=email']) {
      expect((await local.api('GET', `${CONTACTS}/${path}`)).json.id).toBe(id);
    }
    expect((await local.api('GET', `${CONTACTS}/none@one.com?idProperty=email`)).status).toBe(404);
    expect((await local.api('GET', `${CONTACTS}/x?idProperty=firstname`)).status).toBe(400);
  });

  it('answers 409 with the id that holds an address, additional ones included', async () => {
    const { contacts } = local.hubspot.seed({
      contacts: [{ key: 'a', properties: { email: 'held@one.com' }, additionalEmails: ['also@one.com'] }],
    });
    for (const email of ['HELD@one.com', 'also@one.com']) {
      const answer = await local.api('POST', CONTACTS, { properties: { email } });
      expect([answer.status, answer.json.category]).toEqual([409, 'CONFLICT']);
      expect(answer.json.message).toBe(`Contact already exists. Existing ID: ${contacts['a']}`);
    }
  });

  it('goes to the bin: out of reads, its address free again', async () => {
    const id = await create({ email: 'bin@one.com' });
    expect((await local.api('DELETE', `${CONTACTS}/${id}`)).status).toBe(204);
    expect((await local.api('GET', `${CONTACTS}/${id}`)).status).toBe(404);
    const archived = await local.api('GET', `${CONTACTS}/${id}?archived=true`);
    expect([archived.status, archived.json.archived]).toEqual([200, true]);
    expect(await create({ email: 'bin@one.com' })).not.toBe(id);
  });

  it('swaps a primary address with an additional one', async () => {
    const { contacts } = local.hubspot.seed({
      contacts: [{ key: 'a', properties: { email: 'old@swap.com' }, additionalEmails: ['new@swap.com'] }],
    });
    const path = `${CONTACTS}/${contacts['a']}`;
    await local.api('PATCH', path, { properties: { email: 'new@swap.com' } });
    const read = await local.api('GET', `${path}?properties=email,hs_additional_emails`);
    expect(read.json.properties).toMatchObject({
      email: 'new@swap.com',
      hs_additional_emails: 'old@swap.com',
    });
  });

  it('is listed by id in pages', async () => {
    const seen: string[] = [];
    let after: string | undefined = '';
    while (after !== undefined) {
      const page = await local.api('GET', `${CONTACTS}?limit=3${after && `&after=${after}`}`);
      seen.push(...page.json.results.map((record: { id: string }) => record.id));
      after = page.json.paging?.next.after;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual([...seen].sort((a, b) => Number(a) - Number(b)));
    expect(seen.length).toBe(local.hubspot.portal.objects['0-1'].records.size);
    expect((await local.api('GET', `${CONTACTS}?limit=101`)).status).toBe(400);
  });

  it('merged away is reached by single reads and writes, not by batches', async () => {
    const [primary, other] = [
      await create({ email: 'p@merge.com' }),
      await create({ email: 'o@merge.com', phone: '7' }),
    ];
    const merged = await local.api('POST', `${CONTACTS}/merge`, {
      primaryObjectId: primary,
      objectIdToMerge: other,
    });
    expect([primary, other]).not.toContain(merged.json.id);
    const path = `${CONTACTS}/${other}?properties=email,phone,hs_additional_emails,hs_merged_object_ids`;
    const read = await local.api('GET', path);
    expect(read.json.id).toBe(merged.json.id);
    expect(read.json.properties).toMatchObject({
      email: 'p@merge.com',
      phone: '7',
      hs_additional_emails: 'o@merge.com',
      hs_merged_object_ids: `${primary};${other}`,
    });
    expect((await local.api('PATCH', `${CONTACTS}/${primary}`, { properties: { phone: '8' } })).json.id).toBe(
      merged.json.id,
    );
    const batch = await local.api('POST', `${CONTACTS}/batch/update`, {
      inputs: [{ id: primary, properties: { phone: '9' } }],
    });
    expect([batch.status, batch.json.results, batch.json.errors[0].context.ids]).toEqual([
      207,
      [],
      [primary],
    ]);
  });

  it('deleted for privacy can never come back', async () => {
    const id = await create({ email: 'forget@me.com' });
    const gone = await local.api('POST', `${CONTACTS}/gdpr-delete`, {
      objectId: 'forget@me.com',
      idProperty: 'email',
    });
    expect(gone.status).toBe(204);
    expect((await local.api('GET', `${CONTACTS}/${id}?archived=true`)).status).toBe(404);
    const again = await local.api('POST', CONTACTS, { properties: { email: 'Forget@me.com' } });
    expect(again.status).toBe(400);
    expect(again.json.message).toContain('GDPR');
  });

  it('lacks what an admin made required', async () => {
    const require = (when: string) =>
      local.control('POST', 'admin', { requireProperty: { objectTypeId: '0-1', name: 'phone', when } });
    await require('create');
    const refused = await local.api('POST', CONTACTS, { properties: { email: 'req@one.com' } });
    expect([refused.status, codesOf(refused)]).toEqual([400, ['MISSING_REQUIRED_PROPERTY']]);
    const validations = await local.api('GET', '/crm/property-validations/2026-09/0-1');
    expect(validations.json.results.map((rule: { propertyName: string }) => rule.propertyName)).toEqual([
      'phone',
    ]);
    await require('conditional');
    const conditional = await local.api('POST', CONTACTS, { properties: { email: 'req@one.com' } });
    expect(codesOf(conditional)).toEqual(['MISSING_CONDITIONAL_REQUIRED_PROPERTY']);
    await require('never');
    expect((await local.api('POST', CONTACTS, { properties: { email: 'req@one.com' } })).status).toBe(201);
  });
});
