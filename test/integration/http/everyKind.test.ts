import { beforeAll, describe, expect, it } from 'vitest';
import type { CrmRecord } from '../../../sandbox/hubspot/portal/crmRecord.ts';
import { createAccount } from '../../../sandbox/stripe/account.ts';
import { realisticCycle } from '../../../sandbox/stripe/generator/mix/realistic.ts';
import { openDatabase } from '../../../server/store/database/openDatabase.ts';
import { readFacts } from '../../../server/sync/factsColumn.ts';
import { addedUp } from '../../support/addedUp.ts';
import { companyValues, contactValues } from '../../support/expected/expectedValues.ts';
import { importEveryKind } from '../../support/expected/importEveryKind.ts';
import { groupCompany, kindTable } from '../../support/expected/kindTable.ts';
import type { Links } from '../../support/expected/links.ts';
import { sums } from '../../support/expected/money.ts';

const KINDS = [...new Set(realisticCycle.map(({ kind }) => kind))];
const WITHOUT_ADDRESS = ['no e-mail', 'invalid e-mail'];
const WITH_ADDRESS = KINDS.filter((kind) => !WITHOUT_ADDRESS.includes(kind));
/** A provider's domain tells of no company. */
const WITH_COMPANY = WITH_ADDRESS.filter((kind) => !kind.startsWith('free mail'));

type Found = 'contact' | 'company';

const account = createAccount();
let world: Awaited<ReturnType<typeof importEveryKind>>;

beforeAll(async () => {
  world = await importEveryKind();
});

/** What a record says of ours; HubSpot holds no empty values. */
const ours = ({ values }: CrmRecord): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith('clearsync_')));

const filled = (values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

/** The records of a kind's customers, each once. */
const recordsOf = (kind: string, found: Found): CrmRecord[] => [
  ...new Set(
    world.links.flatMap((one) => (one.books.customer.description === kind ? (one[found]?.record ?? []) : [])),
  ),
];

/** All customers of a record, of whatever kind. */
const customersOf = (record: CrmRecord, found: Found): Links[] =>
  world.links.filter((one) => one[found]?.record.id === record.id);

describe('what HubSpot holds is what Stripe holds', () => {
  it.each(WITH_ADDRESS)('contact: %s', (kind) => {
    const records = recordsOf(kind, 'contact');
    expect(records).not.toEqual([]);
    for (const record of records)
      expect(ours(record)).toEqual(filled(contactValues(customersOf(record, 'contact'), account)));
  });

  it.each(WITH_COMPANY)('company: %s', (kind) => {
    const records = recordsOf(kind, 'company');
    expect(records).not.toEqual([]);
    for (const record of records)
      expect(ours(record)).toEqual(filled(companyValues(customersOf(record, 'company'), account)));
  });
});

describe('by hand', () => {
  it('has a row for every kind that has an address', () => {
    expect(kindTable.map(({ kind }) => kind).sort()).toEqual(WITH_ADDRESS.toSorted());
  });

  it.each(kindTable)('$kind: $because', (row) => {
    const [contact] = recordsOf(row.kind, 'contact');
    const says = (name: string): string => contact?.values[`clearsync_${name}`] ?? '';
    expect({
      kind: row.kind,
      status: says('customer_status'),
      health: says('payment_health'),
      mrr: says('mrr'),
      plan: says('plan'),
      interval: says('billing_interval'),
      quantity: says('quantity'),
      discount: says('discount'),
      event: says('last_mrr_event'),
      change: says('last_mrr_event_amount'),
      subscription: says('subscription_status'),
      because: row.because,
    }).toEqual(row);
  });

  it('the company of the group', () => {
    const [company] = recordsOf('group company, seats', 'company');
    expect(company?.values).toMatchObject(groupCompany);
  });

  it('every status and every trouble with payments is among the kinds', () => {
    const seen = (name: 'status' | 'health') => [...new Set(kindTable.map((row) => row[name]))].sort();
    expect(seen('status')).toEqual([
      'canceling',
      'churned',
      'free',
      'never_paid',
      'past_due',
      'paused',
      'paying',
      'trialing',
    ]);
    expect(seen('health')).toEqual([
      'action_required',
      'card_expiring',
      'disputed',
      'healthy',
      'no_payment_method',
      'overdue',
      'retrying',
    ]);
  });
});

describe('the portal', () => {
  it.each([
    ['contacts', '0-1', 50],
    ['companies', '0-2', 52],
  ] as const)('has all properties of %s', (_, type, count) => {
    const { properties } = world.portal.objects[type];
    const names = properties.names().filter((name) => name.startsWith('clearsync_'));
    const values = type === '0-1' ? contactValues(world.links, account) : companyValues(world.links, account);
    expect(names.sort()).toEqual(Object.keys(values).sort());
    expect(names).toHaveLength(count);
  });

  it.each([
    ['contacts', '0-1', 'contact'],
    ['companies', '0-2', 'company'],
  ] as const)('says nothing on %s of nobody', (_, type, found) => {
    const records = [...world.portal.objects[type].records.list()];
    const others = records.filter((record) => customersOf(record, found).length === 0);
    expect(others.length).toBeGreaterThan(5);
    expect(others.map(ours)).toEqual(others.map(() => ({})));
  });
});

describe('the MRR on the home page', () => {
  it('is the sum of all explanations and of all movements', async () => {
    const db = await openDatabase(world.databaseUrl, () => {});
    const snapshots = await db.prisma.snapshot.findMany();
    const movements = await db.prisma.movement.findMany();
    await db.close();
    const subscriptions = snapshots.flatMap(({ facts }) => readFacts(facts).subscriptions);
    for (const { mrr, explanation } of subscriptions) expect(addedUp(explanation.lines)).toBe(mrr.amount);
    const explained = subscriptions.map(({ explanation: { currency, lines } }) => ({
      currency,
      minor: addedUp(lines),
    }));
    const moved = movements.map(({ currency, change }) => ({ currency, minor: Number(change) }));
    const shown = world.home.mrr.map(({ currency, amount }) => ({ currency, minor: amount }));
    expect(sums(shown)).toEqual(sums(explained));
    expect(sums(shown)).toEqual(sums(moved));
    expect(sums(shown).map(({ currency }) => currency)).toEqual(['eur', 'gbp', 'jpy', 'kwd', 'usd']);
  });
});
