import type { RecordCustomersReply } from '@clearsync/contract/recordCustomers';
import { recordCustomersReply } from '../replies/recordCustomers.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Customers with an address or an id of Stripe's (`q`), or of the contacts of a company. */
export type WantedCustomers = { objectTypeId: '0-1' | '0-2' } & ({ q: string } | { companyId: string });

/** Stripe customers that could be linked to a record of a type. */
export function getRecordCustomers(wanted: WantedCustomers): Promise<Answer<RecordCustomersReply>> {
  const which = 'q' in wanted ? `q=${encodeURIComponent(wanted.q)}` : `companyId=${wanted.companyId}`;
  return request({
    method: 'GET',
    path: `/v1/record/customers?objectTypeId=${wanted.objectTypeId}&${which}`,
    reply: recordCustomersReply,
  });
}
