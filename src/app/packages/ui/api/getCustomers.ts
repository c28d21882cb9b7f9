import type { CustomersQuery, CustomersReply } from '@clearsync/contract/customers';
import { customersReply } from '../replies/customers.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** A page of one of the lists behind the counts of the app's page. */
export function getCustomers({ list, cursor }: CustomersQuery): Promise<Answer<CustomersReply>> {
  const from = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
  return request({ method: 'GET', path: `/v1/customers?list=${list}${from}`, reply: customersReply });
}
