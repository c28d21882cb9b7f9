import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../server/sync/why/situation.ts';
import { verdict } from '../../../server/sync/why/verdict.ts';
import { type WhyCode, whyCode } from '../../../src/app/packages/contract/why.ts';

const AT = new Date('2026-11-24T12:00:00Z');

const contact: Situation['records'][number] = {
  objectTypeId: '0-1',
  recordId: '17',
  method: 'email',
  reason: 'anna@acme.com is this contact’s e-mail address.',
  writeState: 'written',
  writeReason: null,
  writtenAt: AT,
  updatedAt: AT,
};

type Change = { [Part in keyof Situation]?: Partial<Situation[Part]> | Situation[Part] };

const situation = (change: Change = {}): Situation => ({
  customer: {
    id: 'cus_1',
    name: 'Anna',
    email: 'anna@acme.com',
    status: 'paying',
    isMirrored: true,
    isDeleted: false,
    inclusion: 'in',
    isForgotten: false,
    workSince: null,
    computedAt: AT,
    ...change.customer,
  },
  connection: {
    id: 'c',
    account: 'Lantern',
    isLive: true,
    revokedAt: null,
    missing: [],
    imports: { isImported: true, isImporting: false },
    ...change.connection,
  },
  portal: {
    writing: 'on',
    pausedBy: null,
    filter: 'paying_or_trialing',
    hasLive: true,
    timeZone: 'UTC',
    ...change.portal,
  },
  events: { pendingSince: null, parkedReason: null, parkedId: null, ...change.events },
  records: Array.isArray(change.records) ? change.records : [contact],
});

const without = (method: string) =>
  situation({ records: [{ ...contact, recordId: null, method, writeState: null }] });

const cases: [WhyCode, Situation, string | null][] = [
  ['here', situation(), null],
  ['forgotten', situation({ customer: { isForgotten: true } }), null],
  ['forgotten', without('forgotten'), 'matches'],
  ['unknown', situation({ customer: { isMirrored: false } }), 'import'],
  ['key_revoked', situation({ customer: { isMirrored: false }, connection: { revokedAt: AT } }), 'key'],
  ['event_waiting', situation({ customer: { isMirrored: false }, events: { pendingSince: AT } }), null],
  [
    'importing',
    situation({
      customer: { isMirrored: false },
      connection: { imports: { isImported: false, isImporting: true } },
    }),
    null,
  ],
  [
    'not_imported',
    situation({
      customer: { isMirrored: false },
      connection: { imports: { isImported: false, isImporting: false } },
    }),
    'import',
  ],
  ['test_data', situation({ connection: { isLive: false } }), null],
  ['excluded_domain', situation({ customer: { inclusion: 'never' } }), 'choices'],
  ['filtered', situation({ customer: { inclusion: 'out', status: 'churned' } }), 'choices'],
  ['not_looked_for', situation({ records: [] }), 'import'],
  ['not_looked_for', situation({ records: [], customer: { workSince: AT } }), null],
  [
    'importing',
    situation({ records: [], connection: { imports: { isImported: true, isImporting: true } } }),
    null,
  ],
  ['no_email', without('no_email'), 'stripe'],
  ['invalid_email', without('invalid_email'), 'stripe'],
  ['free_mail', without('free_mail'), 'matches'],
  ['ambiguous', without('ambiguous'), 'matches'],
  ['no_record', without('no_record'), 'matches'],
  ['record_deleted', without('record_deleted'), 'matches'],
  ['ignored', without('ignored'), 'matches'],
  ['unlinked', without('unlinked'), 'matches'],
  ['refused_link', without('refused'), 'matches'],
  ['not_approved', situation({ portal: { writing: 'preview' } }), 'approve'],
  [
    'paused',
    situation({
      portal: { writing: 'paused', pausedBy: 'anna@acme.com' },
      records: [{ ...contact, writeState: 'pending' }],
    }),
    'resume',
  ],
  [
    'record_refused',
    situation({ records: [{ ...contact, writeState: 'parked', writeReason: 'Too long.' }] }),
    'redrive',
  ],
  ['event_parked', situation({ events: { parkedReason: 'Not understood.', parkedId: 'evt_1' } }), 'redrive'],
  ['key_revoked', situation({ connection: { revokedAt: AT } }), 'key'],
  ['event_waiting', situation({ events: { pendingSince: AT } }), null],
  ['waiting_to_be_written', situation({ records: [{ ...contact, writeState: 'pending' }] }), 'refresh'],
  ['permission_missing', situation({ connection: { missing: ['Coupons'] } }), 'permissions'],
  ['deleted_in_stripe', situation({ customer: { isDeleted: true } }), null],
];

describe('why a customer is not in HubSpot', () => {
  it.each(cases)('%s', (code, given, action) => {
    const judged = verdict(given);
    expect([judged.code, judged.action?.kind ?? null]).toEqual([code, action]);
    expect(judged.sentence).toMatch(/^[A-Zc].{15,}[.]$/);
  });

  it('has a case of every reason that is about a customer', () => {
    const elsewhere: WhyCode[] = [
      'not_understood',
      'other_portal',
      'not_connected',
      'record_without_customer',
    ];
    const seen = new Set([...cases.map(([code]) => code), ...elsewhere]);
    expect(whyCode.options.filter((code) => !seen.has(code))).toEqual([]);
  });

  it('tells of what keeps a customer out before what only delays', () => {
    const all = situation({
      customer: { inclusion: 'out', status: 'churned' },
      portal: { writing: 'paused' },
      events: { pendingSince: AT },
      connection: { revokedAt: AT },
    });
    expect(verdict(all).code).toBe('filtered');
  });
});
