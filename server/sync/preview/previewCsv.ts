import type { PreviewCsvReply } from '../../../src/app/packages/contract/preview.ts';
import { codedText } from '../../billing/moneyText.ts';
import { pagePreview } from '../../store/preview/pagePreview.ts';
import type { PreviewCustomer } from '../../store/preview/previewCustomer.ts';
import { csvPage } from '../csvPage.ts';
import type { Deps } from '../deps.ts';

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

const valuesOf = (customer: PreviewCustomer): (string | null)[] => {
  const { contact, company } = customer;
  return [
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
  ];
};

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
  const { csv, last, isWhole } = csvPage(cursor === null ? COLUMNS : null, page, valuesOf);
  const isLast = isWhole && page.length < pageSize;
  return {
    fileName: `clearsync-preview-${new Date(clock()).toISOString().slice(0, 10)}.csv`,
    csv,
    cursor: isLast || last === null ? null : `${last.connectionId}:${last.customerId}`,
  };
};
