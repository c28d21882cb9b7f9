/** What became of a customer for one object type: the record it is, or none, how we know, and a sentence for people. */
export type LinkTarget = {
  recordId: bigint | null;
  /** email | additional_email | domain | created, or why there is none: no_email, invalid_email, free_mail, … */
  method: string;
  /** Begins with the address or domain that it is about, when there is one. */
  reason: string;
};

/** A target together with whose it is. */
export type NewLink = LinkTarget & { customerId: string; objectTypeId: '0-1' | '0-2' };

/** What is stored of a customer's link to an object type. */
export type StoredLink = LinkTarget & { pinned: boolean };
