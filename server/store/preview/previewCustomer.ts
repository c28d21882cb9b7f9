import { z } from 'zod';
import type { FateKind } from './fates.ts';

type Fate = {
  kind: FateKind;
  /** By which rule it is linked, or why it is not; null before it was looked for. */
  method: string | null;
  recordId: string | null;
  reason: string | null;
};

/** A customer of the preview with what would become of it. */
export type PreviewCustomer = {
  connectionId: string;
  customerId: string;
  accountName: string;
  livemode: boolean;
  name: string | null;
  email: string | null;
  status: string;
  mrr: { amount: number; currency: string }[];
  contact: Fate;
  company: Fate;
};

export type PreviewRow = {
  connection_id: string;
  customer_id: string;
  account_name: string;
  livemode: boolean;
  name: string | null;
  email: string | null;
  status: string;
  mrr: unknown;
} & Record<`${'contact' | 'company'}_kind`, FateKind> &
  Record<`${'contact' | 'company'}_${'method' | 'id' | 'reason'}`, string | null>;

const amounts = z.array(z.object({ amount: z.int(), currency: z.string() }));

const fateOf = (row: PreviewRow, object: 'contact' | 'company'): Fate => ({
  kind: row[`${object}_kind`],
  method: row[`${object}_method`],
  recordId: row[`${object}_id`],
  reason: row[`${object}_reason`],
});

/** A row of FATES together with the name and the MRR of its facts. */
export const previewCustomer = (row: PreviewRow): PreviewCustomer => ({
  connectionId: row.connection_id,
  customerId: row.customer_id,
  accountName: row.account_name,
  livemode: row.livemode,
  name: row.name,
  email: row.email,
  status: row.status,
  mrr: amounts.parse(row.mrr),
  contact: fateOf(row, 'contact'),
  company: fateOf(row, 'company'),
});
