// Made from contract/recordCustomers.ts by "npm run replies"; not to be changed by hand.
import type * as contract from '@clearsync/contract/recordCustomers';
import { isoDate, money } from './base.ts';
import { type Check, group, list, only, orNull, type Reply, text } from './check.ts';

const recordCustomer: Check = group({
  connectionId: text,
  customerId: text,
  name: orNull(text),
  email: orNull(text),
  status: text,
  mrr: list(money),
  createdOn: isoDate,
  accountName: text,
  recordId: orNull(text),
});
export const recordCustomersReply: Reply<typeof contract.recordCustomersReply> = group({
  ok: only(true),
  customers: list(recordCustomer),
});
