import { z } from 'zod';

/** A record that a customer could be; `why` is a sentence for the person who chooses. */
export type LinkCandidate = { recordId: string; label: string; why: string };

/** Reads the column `candidates`. */
export const candidatesColumn: z.ZodType<LinkCandidate[]> = z
  .array(z.object({ recordId: z.string(), label: z.string(), why: z.string() }))
  .catch([]);

/** What became of a customer for one object type: the record it is, or none, how we know, and a sentence for people. */
export type LinkTarget = {
  recordId: bigint | null;
  /**
   * With a record: stored_id | metadata | email | additional_email | domain | additional_domain | contact_company |
   * created | manual. Without: no_email, invalid_email, free_mail, no_record, ambiguous, refused, record_deleted,
   * forgotten; and what a person said: unlinked, ignored.
   */
  method: string;
  /** Begins with the address or domain that it is about, when there is one. */
  reason: string;
  /** Records that it could be (ambiguous), or the one that it was (record_deleted). */
  candidates?: LinkCandidate[];
};

/** A target together with whose it is. */
export type NewLink = LinkTarget & {
  connectionId: string;
  customerId: string;
  objectTypeId: '0-1' | '0-2';
};

/** What is stored of a customer's link to an object type. */
export type StoredLink = LinkTarget & { pinned: boolean };
