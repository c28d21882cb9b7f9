import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LocalPortal, startLocalPortal } from './localPortal.ts';

const SEARCH = '/crm/objects/2026-09/contacts/search';

let local: LocalPortal;
beforeAll(async () => {
  local = await startLocalPortal();
  const contacts = ['Ann', 'Bob', 'Cid', 'Dee'].map((firstname, at) => ({
    key: firstname,
    properties: {
      firstname,
      lastname: 'Stone-Mason',
      email: `${firstname}@corp.com`,
      ...(at % 2 === 0 ? { phone: `+1 ${at}00`, lifecyclestage: 'customer' } : {}),
    },
  }));
  local.hubspot.seed({
    contacts,
    companies: [
      { key: 'a', properties: { name: 'Small', domain: 'small.com', annualrevenue: '9' } },
      {
        key: 'b',
        properties: { name: 'Big', domain: 'big.com', annualrevenue: '1000' },
        additionalDomains: ['Large.org', 'huge.io'],
      },
    ],
  });
});
afterAll(() => local.hubspot.close());
beforeEach(() => local.hubspot.clock.advance(1000));

const filter = (propertyName: string, operator: string, more: Record<string, unknown> = {}) => ({
  propertyName,
  operator,
  ...more,
});

async function find(filters: unknown[], path = SEARCH): Promise<string[]> {
  const answer = await local.api('POST', path, {
    filterGroups: [{ filters }],
    properties: ['firstname', 'name'],
  });
  expect(answer.status).toBe(200);
  return answer.json.results.map(
    ({ properties }: { properties: Record<string, string> }) => properties['firstname'] ?? properties['name'],
  );
}

describe('filters', () => {
  it.each([
    ['EQ without case', [filter('email', 'EQ', { value: 'ANN@corp.com' })], ['Ann']],
    ['NEQ', [filter('firstname', 'NEQ', { value: 'ann' })], ['Bob', 'Cid', 'Dee']],
    ['IN with lower-case values', [filter('firstname', 'IN', { values: ['ann', 'dee'] })], ['Ann', 'Dee']],
    ['IN with a capital, which never matches', [filter('firstname', 'IN', { values: ['Ann'] })], []],
    ['NOT_IN', [filter('firstname', 'NOT_IN', { values: ['ann', 'dee'] })], ['Bob', 'Cid']],
    ['HAS_PROPERTY', [filter('phone', 'HAS_PROPERTY')], ['Ann', 'Cid']],
    ['NOT_HAS_PROPERTY', [filter('phone', 'NOT_HAS_PROPERTY')], ['Bob', 'Dee']],
    [
      'CONTAINS_TOKEN',
      [filter('lastname', 'CONTAINS_TOKEN', { value: 'mason' })],
      ['Ann', 'Bob', 'Cid', 'Dee'],
    ],
    ['a token that is only part of a word', [filter('lastname', 'CONTAINS_TOKEN', { value: 'maso' })], []],
    ['a token with a star', [filter('email', 'CONTAINS_TOKEN', { value: '*de*' })], ['Dee']],
    [
      'all filters of a group',
      [filter('phone', 'HAS_PROPERTY'), filter('email', 'EQ', { value: 'bob@corp.com' })],
      [],
    ],
    ['a choice, with case', [filter('lifecyclestage', 'EQ', { value: 'Customer' })], []],
  ])('%s', async (_, filters, names) => {
    expect(await find(filters)).toEqual(names);
  });

  it.each([
    ['GT', { value: '10' }, ['Big']],
    ['LTE', { value: '9' }, ['Small']],
    ['BETWEEN', { value: '8', highValue: '1000' }, ['Small', 'Big']],
  ])('compares numbers as numbers: %s', async (operator, more, names) => {
    expect(
      await find([filter('annualrevenue', operator, more)], '/crm/objects/2026-09/companies/search'),
    ).toEqual(names);
  });

  it.each([
    ['CONTAINS_TOKEN', { value: 'huge.io' }, ['Big']],
    ['CONTAINS_TOKEN', { value: 'big.com' }, []],
    ['HAS_PROPERTY', {}, ['Big']],
  ])('finds companies by their additional domains: %s %j', async (operator, more, names) => {
    const wanted = [filter('hs_additional_domains', operator, more)];
    expect(await find(wanted, '/crm/objects/2026-09/companies/search')).toEqual(names);
    const { results } = (
      await local.api('GET', '/crm/objects/2026-09/companies?properties=hs_additional_domains')
    ).json;
    expect(results[1].properties.hs_additional_domains).toBe('large.org;huge.io');
  });

  it('takes any of several groups, sorts, and pages', async () => {
    const group = (name: string) => ({ filters: [filter('email', 'EQ', { value: `${name}@corp.com` })] });
    const body = {
      filterGroups: [group('ann'), group('dee'), group('cid')],
      sorts: ['-firstname'],
      limit: 2,
    };
    const first = await local.api('POST', SEARCH, { ...body, properties: ['firstname'] });
    expect([first.json.total, first.json.paging.next.after]).toEqual([3, '2']);
    const sorts = [{ propertyName: 'firstname', direction: 'DESCENDING' }];
    const second = await local.api('POST', SEARCH, { ...body, sorts, after: '2', properties: ['firstname'] });
    const names = [...first.json.results, ...second.json.results].map((one) => one.properties.firstname);
    expect(names).toEqual(['Dee', 'Cid', 'Ann']);
    expect(second.json.paging).toBeUndefined();
  });

  it('looks for a term in names and addresses', async () => {
    const answer = await local.api('POST', SEARCH, { query: 'BOB@', properties: ['firstname'] });
    expect(answer.json.results).toHaveLength(1);
  });
});

describe('ceilings', () => {
  const many = (count: number, of: (at: number) => unknown) =>
    Array.from({ length: count }, (_, at) => of(at));
  const one = filter('firstname', 'HAS_PROPERTY');

  it.each([
    ['201 results a page', { limit: 201 }],
    ['six groups', { filterGroups: many(6, () => ({ filters: [one] })) }],
    ['seven filters in a group', { filterGroups: [{ filters: many(7, () => one) }] }],
    ['19 filters', { filterGroups: many(4, () => ({ filters: many(5, () => one) })) }],
    [
      '101 values',
      { filterGroups: [{ filters: [filter('firstname', 'IN', { values: many(101, String) })] }] },
    ],
    ['results beyond 10,000', { after: '9991', limit: 10 }],
    [
      '3,001 characters',
      { filterGroups: [{ filters: [filter('firstname', 'EQ', { value: 'x'.repeat(3000) })] }] },
    ],
    ['two sorts', { sorts: ['email', 'firstname'] }],
    ['an unknown property', { filterGroups: [{ filters: [filter('nope', 'HAS_PROPERTY')] }] }],
    ['EQ without a value', { filterGroups: [{ filters: [filter('email', 'EQ')] }] }],
  ])('refuses %s', async (_, body) => {
    const answer = await local.api('POST', SEARCH, body);
    expect([answer.status, answer.json.category]).toEqual([400, 'VALIDATION_ERROR']);
  });
});

describe('the index', () => {
  const byEmail = (email: string) => [filter('email', 'EQ', { value: email })];

  it('lags behind creations and changes', async () => {
    const { json } = await local.api('POST', '/crm/objects/2026-09/contacts', {
      properties: { email: 'late@corp.com', firstname: 'Late' },
    });
    expect(await find(byEmail('late@corp.com'))).toEqual([]);
    local.hubspot.clock.advance(2000);
    expect(await find(byEmail('late@corp.com'))).toEqual(['Late']);
    const path = `/crm/objects/2026-09/contacts/${json.id}`;
    await local.api('PATCH', path, { properties: { email: 'later@corp.com' } });
    expect(await find(byEmail('late@corp.com'))).toHaveLength(1);
    expect(await find(byEmail('later@corp.com'))).toEqual([]);
    local.hubspot.clock.advance(2000);
    expect(await find(byEmail('late@corp.com'))).toEqual([]);
    expect(await find(byEmail('later@corp.com'))).toHaveLength(1);
    await local.api('DELETE', path);
    expect(await find(byEmail('later@corp.com'))).toEqual([]);
  });

  it('lags as long as the switch says', async () => {
    await local.control('POST', 'switches', { searchLagMs: 60_000 });
    await local.api('POST', '/crm/objects/2026-09/contacts', {
      properties: { email: 'slow@corp.com', firstname: 'S' },
    });
    local.hubspot.clock.advance(59_999);
    expect(await find(byEmail('slow@corp.com'))).toEqual([]);
    local.hubspot.clock.advance(1);
    expect(await find(byEmail('slow@corp.com'))).toEqual(['S']);
    await local.control('POST', 'switches', { searchLagMs: 2000 });
  });
});
