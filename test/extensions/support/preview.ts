import type { PreviewReply } from '@clearsync/contract/preview';

type Fate = PreviewReply['samples'][number]['contact'];

const fate = (own: Partial<Fate> = {}): Fate => ({
  kind: 'linked',
  method: 'email',
  recordId: '101',
  reason: "anna@acme.com is this contact's e-mail address.",
  ...own,
});

const object = (own: Partial<PreviewReply['objects'][number]> = {}): PreviewReply['objects'][number] => ({
  objectTypeId: '0-1',
  counts: [
    { kind: 'linked', method: 'email', customers: 1_840 },
    { kind: 'linked', method: 'metadata', customers: 212 },
    { kind: 'ambiguous', method: null, customers: 31 },
    { kind: 'excluded_filter', method: null, customers: 17 },
  ],
  linkedRecords: 2_040,
  newRecords: 0,
  newProperties: 49,
  skippedProperties: 0,
  ...own,
});

/** A preview that waits for somebody to approve it. */
export function preview(own: Partial<PreviewReply> = {}): PreviewReply {
  return {
    ok: true,
    state: 'ready',
    customers: 2_100,
    objects: [
      object(),
      object({
        objectTypeId: '0-2',
        counts: [
          { kind: 'linked', method: 'domain', customers: 300 },
          { kind: 'no_record', method: null, customers: 1_800 },
        ],
        linkedRecords: 250,
        newProperties: 1,
      }),
    ],
    mrr: {
      written: [{ amount: 4_821_000, currency: 'usd' }],
      all: [{ amount: 5_000_000, currency: 'usd' }],
    },
    samples: [
      {
        customerId: 'cus_1',
        name: 'Anna',
        email: 'anna@acme.com',
        status: 'paying',
        mrr: [{ amount: 4_900, currency: 'usd' }],
        contact: fate(),
        company: fate({
          kind: 'no_record',
          method: 'no_record',
          recordId: null,
          reason: 'acme.com has none.',
        }),
      },
      {
        customerId: 'cus_2',
        name: null,
        email: null,
        status: 'churned',
        mrr: [],
        contact: fate({
          kind: 'excluded_filter',
          method: 'no_email',
          recordId: null,
          reason: 'It has none.',
        }),
        company: fate({ kind: 'excluded_filter', method: null, recordId: null, reason: null }),
      },
    ],
    warnMarketingContacts: false,
    ...own,
  };
}
