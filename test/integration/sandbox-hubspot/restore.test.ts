import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalPortal, startLocalPortal } from './localPortal.ts';

const CONTACTS = '/crm/objects/2026-09/contacts';
const day = 86_400_000;

let local: LocalPortal;
beforeAll(async () => {
  local = await startLocalPortal({ rateLimits: false });
});
afterAll(() => local.hubspot.close());

const create = async (email: string): Promise<string> =>
  (await local.api('POST', CONTACTS, { properties: { email } })).json.id;
/** Made without a call, whose token would be over after days of the clock. */
const seeded = (email: string): string =>
  local.hubspot.seed({ contacts: [{ key: 'one', properties: { email } }] }).contacts['one'] ?? '';
const restore = async (...ids: string[]) =>
  (await local.control('POST', 'restore', { objectTypeId: '0-1', ids })).json;

describe('a deleted record', () => {
  it('comes back under its own id, and is found again', async () => {
    const ids = [await create('a@back.com'), await create('b@back.com')];
    const inputs = ids.map((id) => ({ id }));
    await local.api('POST', `${CONTACTS}/batch/archive`, { inputs });
    expect((await local.api('GET', `${CONTACTS}/${ids[0]}`)).status).toBe(404);
    expect((await local.api('GET', `${CONTACTS}/${ids[0]}?archived=true`)).json.archived).toBe(true);
    expect(await restore(...ids, '404')).toEqual({
      restored: ids,
      refused: [{ id: '404', reason: 'not in the bin' }],
    });
    const byEmail = { inputs: [{ id: 'b@back.com' }], idProperty: 'email' };
    const found = await local.api('POST', `${CONTACTS}/batch/read`, byEmail);
    expect(found.json.results).toMatchObject([{ id: ids[1], archived: false }]);
    local.hubspot.clock.advance(60_000);
    const filters = [{ propertyName: 'email', operator: 'EQ', value: 'a@back.com' }];
    const search = await local.api('POST', `${CONTACTS}/search`, { filterGroups: [{ filters }] });
    expect(search.json.results).toMatchObject([{ id: ids[0] }]);
    const { entries } = (await local.control('GET', `journal?id=${ids[0]}`)).json;
    expect(entries.map(({ action }: { action: string }) => action)).toEqual([
      'created',
      'archived',
      'restored',
    ]);
  });

  it('stays away when another has its address by now', async () => {
    const first = await create('taken@back.com');
    await local.api('DELETE', `${CONTACTS}/${first}`);
    const second = await create('taken@back.com');
    expect(await restore(first)).toEqual({
      restored: [],
      refused: [{ id: first, reason: `taken@back.com belongs to contact ${second}` }],
    });
  });

  it.each([
    [90, true],
    [91, false],
  ])('after %i days: %j', async (days, comesBack) => {
    const id = seeded(`late${days}@back.com`);
    await local.control('POST', 'delete', { objectTypeId: '0-1', ids: [id] });
    local.hubspot.clock.advance(days * day);
    expect((await restore(id)).restored).toEqual(comesBack ? [id] : []);
  });

  it('deleted for privacy never does', async () => {
    const id = seeded('forget@back.com');
    await local.control('POST', 'privacy-delete', { contactId: id });
    expect((await restore(id)).restored).toEqual([]);
  });
});
