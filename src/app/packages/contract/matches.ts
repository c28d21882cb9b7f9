import { z } from 'zod/mini';
import { money } from './base.ts';

/**
 * Why a customer stands in the match inbox: it has no record and nobody decided about it, or (`ignored`, which `all` leaves
 * out) a person decided that it shall have none.
 */
export const MATCH_KINDS = ['ambiguous', 'missing', 'invalid', 'deleted', 'refused', 'ignored'] as const;
export const matchKind = z.enum(MATCH_KINDS);
export type MatchKind = z.infer<typeof matchKind>;

/** 0-1 contact, 0-2 company. */
export const recordType = z.enum(['0-1', '0-2']);
export type RecordType = z.infer<typeof recordType>;

const recordId = /* @__PURE__ */ z.string().check(z.regex(/^\d{1,18}$/));

/** GET /v1/matches?kind=&cursor=: 50 a page, the highest MRR first. */
export const matchesQuery = z.object({
  kind: z._default(z.enum([...MATCH_KINDS, 'all']), 'all'),
  cursor: z.optional(z.string()),
});
export type MatchesQuery = z.infer<typeof matchesQuery>;

/** A customer without a contact, or without a company. */
export const match = z.object({
  connectionId: z.string(),
  customerId: z.string(),
  objectTypeId: recordType,
  kind: matchKind,
  name: z.nullable(z.string()),
  email: z.nullable(z.string()),
  status: z.string(),
  mrr: z.array(money),
  accountName: z.string(),
  mode: z.enum(['live', 'test']),
  /** A sentence. */
  reason: z.string(),
  /** Records that it could be, the oldest first. */
  candidates: z.array(z.object({ recordId: z.string(), label: z.string(), why: z.string() })),
});
export type Match = z.infer<typeof match>;

export const matchesReply = z.object({
  ok: z.literal(true),
  counts: z.object({
    ambiguous: z.int(),
    missing: z.int(),
    invalid: z.int(),
    deleted: z.int(),
    refused: z.int(),
    ignored: z.int(),
  }),
  matches: z.array(match),
  /** For the next page; null: this is the last. */
  next: z.nullable(z.string()),
});
export type MatchesReply = z.infer<typeof matchesReply>;

/** POST /v1/matches/{unlink|ignore|create|reset}: whose link it is about. */
export const matchKey = z.object({
  connectionId: /* @__PURE__ */ z.uuid(),
  customerId: /* @__PURE__ */ z.string().check(z.minLength(1), z.maxLength(255)),
  objectTypeId: recordType,
});
export type MatchKey = z.infer<typeof matchKey>;

/** POST /v1/matches/link. */
export const matchLink = z.extend(matchKey, { recordId });
export type MatchLink = z.infer<typeof matchLink>;

/** What a customer's link is after a person decided. */
export const matchReply = z.object({
  ok: z.literal(true),
  link: z.object({
    recordId: z.nullable(z.string()),
    method: z.string(),
    reason: z.string(),
    pinned: z.boolean(),
  }),
});
export type MatchReply = z.infer<typeof matchReply>;

/** GET /v1/matches/search?q=&objectTypeId=: records of the portal by name, e-mail or domain. */
export const recordSearchQuery = z.object({
  q: /* @__PURE__ */ z.string().check(z.trim(), z.minLength(2), z.maxLength(200)),
  objectTypeId: recordType,
});

export const recordSearchReply = z.object({
  ok: z.literal(true),
  records: z.array(
    z.object({
      recordId: z.string(),
      objectTypeId: recordType,
      label: z.string(),
      /** The e-mail address or the domain. */
      detail: z.nullable(z.string()),
    }),
  ),
});
export type RecordSearchReply = z.infer<typeof recordSearchReply>;
