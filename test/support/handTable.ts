import type { CustomerFacts } from '../../server/billing/facts.ts';
import type { Database } from '../../server/store/database/openDatabase.ts';
import { customerFacts, saveCustomers } from './linkedCustomers.ts';

/** A customer by hand: what it is, how its contact and its company came out, and whether the filter lets it in. */
export type Hand = {
  id: string;
  email: string | null;
  status: CustomerFacts['status'];
  mrr?: [number, string];
  contact: [method: string, record: number | null];
  company: [method: string, record: number | null];
  included?: boolean;
};

/** Every fate that a customer may have. */
export const HAND: Hand[] = [
  {
    id: 'a',
    email: 'a@one.com',
    status: 'paying',
    mrr: [5000, 'usd'],
    contact: ['email', 1],
    company: ['domain', 50],
  },
  {
    id: 'b',
    email: 'b@one.com',
    status: 'paying',
    mrr: [700, 'eur'],
    contact: ['email', 1],
    company: ['domain', 50],
  },
  {
    id: 'c',
    email: 'c@two.com',
    status: 'trialing',
    contact: ['additional_email', 2],
    company: ['no_record', null],
  },
  {
    id: 'd',
    email: 'd@two.com',
    status: 'paying',
    mrr: [900, 'usd'],
    contact: ['no_record', null],
    company: ['no_record', null],
  },
  {
    id: 'e',
    email: 'e@two.com',
    status: 'trialing',
    contact: ['no_record', null],
    company: ['no_record', null],
  },
  {
    id: 'f',
    email: 'f@dup.com',
    status: 'paying',
    mrr: [100, 'usd'],
    contact: ['ambiguous', null],
    company: ['ambiguous', null],
  },
  {
    id: 'g',
    email: 'nonsense',
    status: 'paying',
    mrr: [10, 'usd'],
    contact: ['invalid_email', null],
    company: ['invalid_email', null],
  },
  { id: 'h', email: null, status: 'paying', contact: ['no_email', null], company: ['no_email', null] },
  {
    id: 'i',
    email: 'i@gmail.com',
    status: 'paying',
    mrr: [20, 'usd'],
    contact: ['refused', null],
    company: ['free_mail', null],
  },
  {
    id: 'j',
    email: 'j@six.com',
    status: 'churned',
    contact: ['email', 3],
    company: ['domain', 51],
    included: false,
  },
  {
    id: 'k',
    email: 'k@mail.out.com',
    status: 'paying',
    mrr: [4000, 'usd'],
    contact: ['email', 4],
    company: ['domain', 52],
    included: false,
  },
  { id: 'l', email: '=l@one.com', status: 'paying', contact: ['forgotten', null], company: ['domain', 50] },
];

/** Puts the customers of a table and their links into the database. */
export const putHands = async (
  db: Database,
  portalId: bigint,
  connection: string,
  hands: Hand[],
): Promise<void> => {
  const facts = hands.map(({ id, email, status, mrr }) =>
    customerFacts({
      customerId: `cus_${id}`,
      name: `Name ${id}`,
      email,
      status,
      mrr: mrr ? [{ amount: mrr[0], currency: mrr[1] }] : [],
    }),
  );
  await saveCustomers(db, portalId, connection, facts);
  const out = hands.filter(({ included }) => included === false).map(({ id }) => `cus_${id}`);
  await db.prisma.snapshot.updateMany({
    where: { connectionId: connection, customerId: { in: out } },
    data: { included: false },
  });
  const links = hands.flatMap(({ id, email, contact, company }) =>
    (
      [
        ['0-1', contact, email],
        ['0-2', company, email?.split('@')[1] ?? null],
      ] as const
    ).map(([objectTypeId, [method, record], about]) => ({
      portalId,
      connectionId: connection,
      customerId: `cus_${id}`,
      objectTypeId,
      recordId: record === null ? null : BigInt(record),
      method,
      reason: `${about ?? 'Nothing'} is why.`,
      linkedAt: new Date(0),
    })),
  );
  await db.prisma.link.createMany({ data: links });
};
