import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/store/database/openDatabase.ts';
import { previewCsv } from '../../../server/sync/preview/previewCsv.ts';
import { showPreview } from '../../../server/sync/preview/showPreview.ts';
import type { StripeDeps } from '../../../server/sync/stripeDeps.ts';
import { HAND, type Hand, putHands } from '../../support/handTable.ts';
import { addConnection } from '../../support/linkedCustomers.ts';
import { addPortal, PORTAL, stripeDeps } from '../../support/stripeImport.ts';
import { testDatabase } from '../../support/testDatabase.ts';

const OTHER = 9_999n;

let db: Database;
let deps: StripeDeps;
let connectionId: string;

const put = (portalId: bigint, connection: string, hands: Hand[]) =>
  putHands(db, portalId, connection, hands);
const choose = (data: object) => db.prisma.portal.update({ where: { portalId: PORTAL }, data });
const preview = async (portalId = PORTAL) => {
  const shown = await showPreview(deps, portalId);
  if (!shown) throw new Error('not installed');
  return shown;
};
const countsOf = async (at: 0 | 1) =>
  Object.fromEntries(
    (await preview()).objects[at]?.counts.map(({ kind, method, customers }) => [
      method === null ? kind : `${kind} ${method}`,
      customers,
    ]) ?? [],
  );

beforeEach(async () => {
  db = await testDatabase();
  deps = stripeDeps(db, 'http://127.0.0.1:9');
  await addPortal(db);
  await addPortal(db, OTHER);
  connectionId = await addConnection(db, PORTAL);
  await choose({ approvedAt: null, syncFilter: 'paying_or_trialing', excludedDomains: ['out.com'] });
  await put(PORTAL, connectionId, HAND);
  // What another portal has must be seen nowhere.
  const stranger = await addConnection(db, OTHER);
  await put(OTHER, stranger, HAND.slice(0, 3));
});

describe('the preview against a table by hand', () => {
  it('counts every customer once, for contacts and for companies', async () => {
    expect(await countsOf(0)).toEqual({
      'linked email': 2,
      'linked additional_email': 1,
      no_record: 2,
      ambiguous: 1,
      invalid_email: 1,
      no_email: 1,
      refused: 1,
      'other forgotten': 1,
      excluded_filter: 1,
      excluded_domain: 1,
    });
    expect(await countsOf(1)).toEqual({
      'linked domain': 3,
      no_record: 3,
      ambiguous: 1,
      invalid_email: 1,
      no_email: 1,
      free_mail: 1,
      excluded_filter: 1,
      excluded_domain: 1,
    });
  });

  it('tells how many records would be filled and made, by the choices as they are now', async () => {
    const records = async () =>
      (await preview()).objects.map(({ linkedRecords, newRecords }) => [linkedRecords, newRecords]);
    expect(await records()).toEqual([
      [2, 0],
      [1, 0],
    ]);
    await choose({ createContacts: 'paying', createCompanies: 'all' });
    expect(await countsOf(0)).toMatchObject({ create: 1, no_record: 1 });
    expect(await records()).toEqual([
      [2, 1],
      [1, 1],
    ]);
    await choose({ createContacts: 'all' });
    expect(await records()).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  it('adds up the MRR of who would be written and of everybody, each currency apart', async () => {
    expect((await preview()).mrr).toEqual({
      written: [
        { amount: 5_000, currency: 'usd' },
        { amount: 700, currency: 'eur' },
      ],
      all: [
        { amount: 10_030, currency: 'usd' },
        { amount: 700, currency: 'eur' },
      ],
    });
    await choose({ createContacts: 'paying' });
    expect((await preview()).mrr.written).toContainEqual({ amount: 5_900, currency: 'usd' });
  });

  it('shows customers of every kind with the reason, at most twenty', async () => {
    const { samples, customers } = await preview();
    expect([samples.length, customers]).toEqual([12, 12]);
    expect(samples.find(({ customerId }) => customerId === 'cus_c')).toEqual({
      customerId: 'cus_c',
      name: 'Name c',
      email: 'c@two.com',
      status: 'trialing',
      mrr: [],
      contact: { kind: 'linked', method: 'additional_email', recordId: '2', reason: 'c@two.com is why.' },
      company: { kind: 'no_record', method: 'no_record', recordId: null, reason: 'two.com is why.' },
    });
    const [pattern] = HAND;
    if (!pattern) throw new Error('the table is empty');
    const many = Array.from({ length: 60 }, (_, n) => ({ ...pattern, id: `many${n}` }));
    await put(PORTAL, connectionId, many);
    const mixed = (await preview()).samples;
    expect(mixed).toHaveLength(20);
    expect(new Set(mixed.map(({ contact }) => contact.kind)).size).toBe(9);
  });

  it('leaves test customers out beside live ones, and says so', async () => {
    const testId = await addConnection(db, PORTAL, false);
    await put(PORTAL, testId, HAND.slice(0, 2));
    expect(await countsOf(0)).toMatchObject({ 'linked email': 2, excluded_mode: 2 });
    expect((await preview()).mrr.all).toContainEqual({ amount: 10_030, currency: 'usd' });
  });

  it('warns of marketing contacts when contacts would be made', async () => {
    expect((await preview()).warnMarketingContacts).toBe(false);
    await choose({ createContacts: 'paying' });
    expect((await preview()).warnMarketingContacts).toBe(true);
  });

  it('is of one portal: another one sees its own, a stranger nothing', async () => {
    expect((await preview(OTHER)).customers).toBe(3);
    expect(await showPreview(deps, 1n)).toBeNull();
    expect((await previewCsv(deps, 1n, null, 100)).csv.split('\r\n')).toHaveLength(2);
  });
});

describe('the state of the preview', () => {
  const addRun = (state: string) =>
    db.prisma.importRun.create({
      data: {
        id: crypto.randomUUID(),
        portalId: PORTAL,
        connectionId,
        state,
        phase: 'done',
        horizon: 0,
        startedAt: new Date(),
      },
    });

  it('is importing until a run has ended, then ready, then approved', async () => {
    expect((await preview()).state).toBe('importing');
    await addRun('complete');
    expect((await preview()).state).toBe('ready');
    await addRun('running');
    expect((await preview()).state).toBe('importing');
    await choose({ approvedAt: new Date() });
    expect((await preview()).state).toBe('approved');
  });
});

describe('the preview as CSV', () => {
  it('comes in pages that hold every customer once, with what a spreadsheet would calculate taken apart', async () => {
    const pages: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof previewCsv>> = await previewCsv(deps, PORTAL, cursor, 5);
      pages.push(page.csv);
      cursor = page.cursor;
    } while (cursor !== null);
    expect(pages).toHaveLength(3);
    const lines = pages.join('').split('\r\n');
    expect(lines[0]).toMatch(/^Stripe customer,Name,E-mail,Status,MRR,Contact,/);
    expect(lines.slice(1, -1).map((line) => line.split(',')[0])).toEqual(HAND.map(({ id }) => `cus_${id}`));
    expect(lines[1]).toBe(
      'cus_a,Name a,a@one.com,paying,USD 50.00,linked,email,1,a@one.com is why.,linked,domain,50,one.com is why.,Acme,live',
    );
    expect(lines.at(-2)).toContain(",'=l@one.com,");
  });

  it('ends a page where HubSpot would not carry more', async () => {
    const [pattern] = HAND;
    if (!pattern) throw new Error('the table is empty');
    const email = `${'x'.repeat(200)}@one.com`;
    const many = Array.from({ length: 2_000 }, (_, n) => ({ ...pattern, email, id: `m${n}` }));
    await put(PORTAL, connectionId, many);
    const first = await previewCsv(deps, PORTAL, null, 5_000);
    expect(Buffer.byteLength(first.csv)).toBeLessThan(701_000);
    const second = await previewCsv(deps, PORTAL, first.cursor, 5_000);
    expect(second.cursor).toBeNull();
    expect((first.csv + second.csv).split('\r\n')).toHaveLength(HAND.length + many.length + 2);
  });
});
