// Made from contract/customers.ts by "npm run replies"; not to be changed by hand.
import type * as contract from '@clearsync/contract/customers';
import { isoTime, money } from './base.ts';
import { group, list, only, orNull, type Reply, text, whole } from './check.ts';

export const customersReply: Reply<typeof contract.customersReply> = group({
  ok: only(true),
  total: whole,
  customers: list(
    group({
      connectionId: text,
      customerId: text,
      name: orNull(text),
      email: orNull(text),
      status: text,
      mrr: list(money),
      accountName: text,
      mode: only('live', 'test'),
      at: orNull(isoTime),
      reason: orNull(text),
      records: list(group({ objectTypeId: only('0-1', '0-2'), recordId: text, url: orNull(text) })),
    }),
  ),
  next: orNull(text),
});
