import type { HubSpotFailure } from '../../hubspot/failures.ts';
import type { ObjectTypeId } from '../../hubspot/records/batchReply.ts';
import type { Outcome } from '../../outcome.ts';
import type { LinkTarget, StoredLink } from '../../store/links/link.ts';
import type { EmailAddress } from './emailAddress.ts';

/** What a customer brings to find its record of one object type. */
export type Candidate = {
  connectionId: string;
  customerId: string;
  email: EmailAddress;
  /** The person with this address asked to be forgotten. */
  forgotten: boolean;
  /** Value of the metadata key that names a record, or null. */
  metadata: string | null;
  /** The contact that the customer is linked to, where companies are looked for. */
  contactId: bigint | null;
  /** As it is stored. */
  link: StoredLink | null;
  /** A record may be made when there is none. */
  mayCreate: boolean;
};

/** Records by the key (address, domain, value) that leads to them. */
export type Targets = Map<string, LinkTarget>;

/** A record that was made, and the values it was made with. */
export type Creation = { key: string; recordId: bigint; properties: Record<string, string> };

/** What became of the keys for which a record was to be made. */
export type Creations = { targets: Targets; created: Creation[] };

/** One way to a record: which key of a customer leads to it, and how records are looked up by such keys. */
export type Way = {
  keyOf(candidate: Candidate): string | null;
  /** Keys without a record are missing from the answer; a target without a record ends the search, with its reason. */
  find(keys: string[]): Promise<Outcome<Targets, HubSpotFailure>>;
};

/** How customers find records of one object type: the ways in their order, and how a record is made. */
export type Matcher = {
  objectTypeId: ObjectTypeId;
  ways: readonly Way[];
  /** What a record would be made from, or null. */
  creationKeyOf(candidate: Candidate): string | null;
  create(keys: string[]): Promise<Outcome<Creations, HubSpotFailure>>;
  /** Why none is linked, when no way led to one and none was made. */
  notFound(candidate: Candidate): LinkTarget;
};

/** A link to no record. */
export const unlinked = (method: string, reason: string): LinkTarget => ({ recordId: null, method, reason });

/** The reason of a customer whose e-mail leads nowhere, on either object type. */
export const withoutAddress = (email: Exclude<EmailAddress, { kind: 'address' }>): LinkTarget =>
  email.kind === 'none'
    ? unlinked('no_email', 'The Stripe customer has no e-mail address.')
    : unlinked('invalid_email', `"${email.text}" is not a valid e-mail address.`);

/** A key for which HubSpot refused to make a record; it is not asked again until the key changes. */
export const refused = (key: string, words: string): LinkTarget =>
  unlinked('refused', `${key} has no record, and HubSpot refused to create one: ${words}`);

/** A person who asked to be forgotten; neither address nor name may stand here. */
export const forgotten = (): LinkTarget =>
  unlinked('forgotten', 'This person asked to be forgotten in HubSpot, so no contact is linked or created.');
