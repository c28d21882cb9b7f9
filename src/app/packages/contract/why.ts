import { z } from 'zod/mini';
import { isoTime } from './base.ts';

/** GET /v1/why?q=…: an e-mail address, an id of Stripe's (cus_, sub_, in_, ch_, pi_), a record's id or its address. */
export const whyQuery = z.object({
  q: /* @__PURE__ */ z.string().check(z.minLength(1), z.maxLength(500)),
});

/** Why something is not in HubSpot, or that it is. */
export const whyCode = z.enum([
  'here',
  'not_understood',
  'other_portal',
  'not_connected',
  'unknown',
  'record_without_customer',
  'forgotten',
  'deleted_in_stripe',
  'test_data',
  'excluded_domain',
  'filtered',
  'no_email',
  'invalid_email',
  'free_mail',
  'ambiguous',
  'no_record',
  'record_deleted',
  'ignored',
  'unlinked',
  'refused_link',
  'not_approved',
  'paused',
  'record_refused',
  'event_parked',
  'key_revoked',
  'event_waiting',
  'importing',
  'not_imported',
  'not_looked_for',
  'waiting_to_be_written',
  'permission_missing',
]);
export type WhyCode = z.infer<typeof whyCode>;

export const whyAction = z.object({
  label: z.string(),
  kind: z.enum([
    'connect',
    'key',
    'permissions',
    'choices',
    'matches',
    'approve',
    'resume',
    'redrive',
    'import',
    'refresh',
    'stripe',
  ]),
  /** What it is about: a record ("0-1:123"), an id of Stripe's, a connection; null: the whole portal. */
  target: z.nullable(z.string()),
});
export type WhyAction = z.infer<typeof whyAction>;

export const whyReply = z.object({
  ok: z.literal(true),
  /** Whether what was asked about is in our copy of Stripe. */
  found: z.boolean(),
  subject: z.nullable(
    z.object({ customerId: z.string(), name: z.nullable(z.string()), account: z.string() }),
  ),
  code: whyCode,
  sentence: z.string(),
  /** The records of the customer, or why there is none. */
  records: z.array(
    z.object({
      objectTypeId: z.enum(['0-1', '0-2']),
      recordId: z.nullable(z.string()),
      method: z.string(),
      reason: z.string(),
      url: z.nullable(z.string()),
      lastWrittenAt: z.nullable(isoTime),
    }),
  ),
  /** What else is known, in words. */
  facts: z.array(z.object({ name: z.string(), value: z.string() })),
  action: z.nullable(whyAction),
});
export type WhyReply = z.infer<typeof whyReply>;
