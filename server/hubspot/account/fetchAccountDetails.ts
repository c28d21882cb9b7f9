import { z } from 'zod';
import type { Outcome } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';

const accountDetails = z.object({
  portalId: z.number().int().positive(),
  portalName: z.string().optional(),
  accountType: z.string(),
  timeZone: z.string(),
  companyCurrency: z.string(),
  additionalCurrencies: z.array(z.string()).catch([]),
  /** Host of the record pages: "app.hubspot.com", "app-eu1.hubspot.com". */
  uiDomain: z.string(),
});
export type AccountDetails = z.infer<typeof accountDetails>;

/** The portal's name (where HubSpot tells it), zone, currencies and page host (reference/hubspot-api.md §2.7). */
export const fetchAccountDetails = async (
  portal: PortalClient,
): Promise<Outcome<AccountDetails, HubSpotFailure>> => {
  const path = datedPath('account-info', 'details');
  return parseReply(accountDetails, await portal.send({ method: 'GET', path, repeatable: true }));
};
