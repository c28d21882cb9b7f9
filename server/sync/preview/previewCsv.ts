import type { PreviewCsvReply } from '../../../src/app/packages/contract/preview.ts';
import { codedText } from '../../billing/moneyText.ts';
import { pagePreview } from '../../store/preview/pagePreview.ts';
import type { PreviewCustomer } from '../../store/preview/previewCustomer.ts';
import type { Deps } from '../deps.ts';
import { csvLine } from './csvLine.ts';

const COLUMNS = [
  'Stripe customer',
  'Name',
  'E-mail',
  'Status',
  'MRR',
  'Contact',
  'Contact found by',
  'Contact id',
  'Contact reason',
  'Company',
  'Company found by',
  'Company id',
  'Company reason',
  'Stripe account',
  'Mode',
];

const lineOf = (customer: PreviewCustomer): string => {
  const { contact, company } = customer;
  return csvLine([
    customer.customerId,
    customer.name,
    customer.email,
    customer.status,
    customer.mrr.map(codedText).join('; '),
    contact.kind,
    contact.method,
    contact.recordId,
    contact.reason,
    company.kind,
    company.method,
    company.recordId,
    company.reason,
    customer.accountName,
    customer.livemode ? 'live' : 'test',
  ]);
};

/** HubSpot carries a megabyte to an extension, with what JSON adds to the lines. */
const MOST_BYTES = 700_000;

const placeOf = (cursor: string) => {
  const [connectionId = '', customerId = ''] = cursor.split(':');
  return { connectionId, customerId };
};

/**
 * A page of a portal's preview as CSV, a line a customer; the first page (no cursor) begins with the names of the
 * columns. It ends after `pageSize` customers, or earlier where HubSpot would not carry it.
 */
export const previewCsv = async (
  { db, clock }: Deps,
  portalId: bigint,
  cursor: string | null,
  pageSize: number,
): Promise<Omit<PreviewCsvReply, 'ok'>> => {
  const page = await pagePreview(db, portalId, cursor === null ? null : placeOf(cursor), pageSize);
  let csv = cursor === null ? csvLine(COLUMNS) : '';
  let bytes = 0;
  let last: PreviewCustomer | null = null;
  for (const customer of page) {
    const line = lineOf(customer);
    bytes += Buffer.byteLength(line);
    if (bytes > MOST_BYTES) break;
    csv += line;
    last = customer;
  }
  const whole = page.length < pageSize && last === (page.at(-1) ?? null);
  return {
    fileName: `clearsync-preview-${new Date(clock()).toISOString().slice(0, 10)}.csv`,
    csv,
    cursor: whole || last === null ? null : `${last.connectionId}:${last.customerId}`,
  };
};
