import { z } from 'zod';
import type { Outcome } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';
import { type Property, property } from './property.ts';

const list = z.object({ results: z.array(property) }).transform(({ results }) => results);

/** All properties of an object type ("0-1"), HubSpot's own too; the list has no pages. */
export const listProperties = async (
  portal: PortalClient,
  objectTypeId: string,
): Promise<Outcome<Property[], HubSpotFailure>> => {
  const path = datedPath('crm/properties', objectTypeId);
  return parseReply(list, await portal.send({ method: 'GET', path, repeatable: true }));
};
