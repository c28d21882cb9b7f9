import { z } from 'zod';
import type { CustomersQuery, CustomersReply } from '../../src/app/packages/contract/customers.ts';
import { countLists } from '../store/home/countLists.ts';
import { type ListCursor, type ListedCustomer, pageCustomerList } from '../store/home/pageCustomerList.ts';
import { findPortal } from '../store/portals/findPortal.ts';
import type { Deps } from './deps.ts';
import { recordsUrl } from './recordsUrl.ts';

const PAGE_SIZE = 50;

const mrrColumn = z.array(z.object({ amount: z.int(), currency: z.string() })).catch([]);

const cursorShape = z
  .tuple([z.string().regex(/^-?\d{1,30}(\.\d+)?$/), z.uuid(), z.string()])
  .transform(([weight, connectionId, customerId]): ListCursor => ({ weight, connectionId, customerId }));

const writeCursor = ({ weight, connectionId, customerId }: ListCursor): string =>
  Buffer.from(JSON.stringify([weight, connectionId, customerId])).toString('base64url');

/** Undefined when it is none of ours. */
const readCursor = (text: string): ListCursor | undefined => {
  try {
    return cursorShape.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))).data;
  } catch {
    // Not JSON; the caller refuses it.
    return undefined;
  }
};

const shown = (row: ListedCustomer, records: string): CustomersReply['customers'][number] => ({
  connectionId: row.connectionId,
  customerId: row.customerId,
  name: row.name,
  email: row.email,
  status: row.status,
  mrr: mrrColumn.parse(row.mrr),
  accountName: row.accountName,
  mode: row.livemode ? 'live' : 'test',
  at: row.at === null ? null : new Date(Number(row.at) * 1_000).toISOString(),
  reason: row.reason,
  records: row.records.map(({ objectTypeId, recordId }) => ({
    objectTypeId,
    recordId,
    url: `${records}${objectTypeId}/${recordId}`,
  })),
});

/** What a page of customers came to; `bad_cursor`: it is none of ours. */
export type CustomerListOutcome =
  | { state: 'shown'; page: Omit<CustomersReply, 'ok'> }
  | { state: 'bad_cursor' }
  | { state: 'not_installed' };

/** A page of one of the lists behind the home page's counts, the highest MRR first, with how many there are in all. */
export const showCustomerList = async (
  { db, clock }: Deps,
  portalId: bigint,
  { list, cursor }: CustomersQuery,
): Promise<CustomerListOutcome> => {
  const after = cursor === undefined ? null : readCursor(cursor);
  if (after === undefined) return { state: 'bad_cursor' };
  const portal = await findPortal(db, portalId);
  if (!portal) return { state: 'not_installed' };
  const now = Math.floor(clock() / 1_000);
  const rows = await pageCustomerList(db, portalId, list, now, after, PAGE_SIZE + 1);
  const last = rows.length > PAGE_SIZE ? rows[PAGE_SIZE - 1] : undefined;
  const page = {
    total: (await countLists(db, portalId, now))[list],
    customers: rows.slice(0, PAGE_SIZE).map((row) => shown(row, recordsUrl(portal))),
    next: last ? writeCursor(last) : null,
  };
  return { state: 'shown', page };
};
