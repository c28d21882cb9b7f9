import type { HubSpotFailure } from '../../hubspot/failures.ts';
import type { ObjectTypeId } from '../../hubspot/records/batchReply.ts';
import type { Outcome } from '../../outcome.ts';
import type { LinkTarget } from '../../store/links/link.ts';
import type { EmailAddress } from './emailAddress.ts';

/** Records by the key (address or domain) that leads to them. */
export type Targets = Map<string, LinkTarget>;

/** A record that was made, and the values it was made with. */
export type Creation = { key: string; recordId: bigint; properties: Record<string, string> };

/** What became of the keys for which a record was to be made. */
export type Creations = { targets: Targets; created: Creation[] };

/** How customers find records of one object type: by which key, how it is looked up and how one is made. */
export type Matcher = {
  objectTypeId: ObjectTypeId;
  /** What to look for, or why there is nothing to look for. */
  keyOf(email: EmailAddress): { key: string } | { none: LinkTarget };
  /** Keys without a record are missing from the answer. */
  find(keys: string[]): Promise<Outcome<Targets, HubSpotFailure>>;
  create(keys: string[]): Promise<Outcome<Creations, HubSpotFailure>>;
  /** Whether the portal's choices let us make records. */
  mayCreate: boolean;
  notFound(key: string): LinkTarget;
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
