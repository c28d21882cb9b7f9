import type { HubSpotFailure } from '../../hubspot/failures.ts';
import type { PortalClient } from '../../hubspot/portalClient.ts';
import { listProperties } from '../../hubspot/properties/listProperties.ts';
import {
  BATCH_SIZE,
  type BatchReply,
  type CrmRecord,
  type ObjectTypeId,
} from '../../hubspot/records/batchReply.ts';
import { readRecords } from '../../hubspot/records/readRecords.ts';
import { type Outcome, success } from '../../outcome.ts';
import { inHalves } from '../inHalves.ts';
import { inChunks } from './inChunks.ts';
import type { Targets, Way } from './matcher.ts';
import type { MetadataNaming } from './metadataMatch.ts';

/** HubSpot's own record id, which its API takes as an id and not as a property with unique values. */
const RECORD_ID = 'hs_object_id';
const LONGEST_VALUE = 500;

/** A way by metadata, and why it cannot be gone when HubSpot does not let records be found by that property. */
export type MetadataWay = Way & { problem(): string | null };

const heldValue = (record: CrmRecord, property: string): string =>
  property === RECORD_ID ? record.id.toString() : (record.properties[property]?.trim().toLowerCase() ?? '');

/** Why no record can be found by a property: it is not there, or two records may have the same value. */
const refusalOf = async (
  portal: PortalClient,
  objectTypeId: ObjectTypeId,
  property: string,
): Promise<Outcome<string | null, HubSpotFailure>> => {
  if (property === RECORD_ID || (property === 'email' && objectTypeId === '0-1')) return success(null);
  const listed = await listProperties(portal, objectTypeId);
  if (!listed.ok) return listed;
  const present = listed.value.find(({ name }) => name === property);
  if (!present) return success(`HubSpot has no property "${property}"`);
  return success(present.hasUniqueValue ? null : `values of HubSpot's property "${property}" are not unique`);
};

/** Customers find the record whose property says what their metadata says, in any case. */
export const metadataWay = (
  portal: PortalClient,
  objectTypeId: ObjectTypeId,
  { key, property }: MetadataNaming,
): MetadataWay => {
  let problem: string | null = null;
  const by = property === RECORD_ID ? 'id' : property;
  const read = (values: string[]) => readRecords(portal, objectTypeId, { by, values }, [property]);
  const readChunk = async (values: string[]): Promise<Outcome<BatchReply[], HubSpotFailure>> => {
    const reply = await read(values);
    if (reply.ok) return success([reply.value]);
    if (reply.failure.kind !== 'rejected') return reply;
    const refusal = await refusalOf(portal, objectTypeId, property);
    if (!refusal.ok) return refusal;
    if (refusal.value !== null) {
      problem = `Metadata "${key}" was not used, because ${refusal.value}.`;
      return success([]);
    }
    const halves = await inHalves(values, read);
    return halves.ok ? success(halves.value.done) : halves;
  };
  return {
    problem: () => problem,
    keyOf: ({ metadata }) => {
      const value = metadata?.trim().toLowerCase() ?? '';
      if (value === '' || value.length > LONGEST_VALUE || problem !== null) return null;
      return property === RECORD_ID && !/^\d{1,18}$/.test(value) ? null : value;
    },
    find: async (values) => {
      const replies = await inChunks(values, BATCH_SIZE, readChunk);
      if (!replies.ok) return replies;
      const targets: Targets = new Map();
      for (const record of replies.value.flat().flatMap(({ results }) => results)) {
        targets.set(heldValue(record, property), {
          recordId: record.id,
          method: property === RECORD_ID ? 'stored_id' : 'metadata',
          reason: `Metadata "${key}" of the Stripe customer is this record's ${property === RECORD_ID ? 'ID' : `"${property}"`}.`,
        });
      }
      return success(targets);
    },
  };
};
