import { z } from 'zod';
import { type Outcome, success } from '../../outcome.ts';
import type { HubSpotFailure, Rejection } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';
import { errorBody, readRejection } from '../rejection.ts';
import type { PropertyDraft } from './property.ts';

const batch = z.object({
  results: z.array(z.object({ name: z.string() })).catch([]),
  errors: z.array(errorBody).catch([]),
});

/** Names that exist now, and what HubSpot said of the others. */
export type PropertyCreation = { created: string[]; refused: Rejection[] };

/**
 * Makes properties in one call. Safe to repeat: a name that exists is refused, never made twice. A refusal of the
 * whole call comes back as the failure (reference/hubspot-api.md §6).
 */
export const createProperties = async (
  portal: PortalClient,
  objectTypeId: string,
  inputs: PropertyDraft[],
): Promise<Outcome<PropertyCreation, HubSpotFailure>> => {
  const path = datedPath('crm/properties', objectTypeId, 'batch', 'create');
  const reply = parseReply(
    batch,
    await portal.send({ method: 'POST', path, body: { inputs }, repeatable: true }),
  );
  if (!reply.ok) return reply;
  const { results, errors } = reply.value;
  return success({ created: results.map(({ name }) => name), refused: errors.map(readRejection) });
};
