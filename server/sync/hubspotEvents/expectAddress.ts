import type { Database } from '../../store/database/openDatabase.ts';
import type { SettledHubSpotEvent } from '../../store/hubspotEvents/settleHubSpotEvent.ts';
import { listWaitingFor } from '../../store/links/listWaitingFor.ts';
import { addWork } from '../../store/work/addWork.ts';

/**
 * A contact got this address: customers who waited for one are looked for again; who is linked to the contact stays so,
 * whatever its address is. `now` in milliseconds.
 */
export const expectAddress = async (
  client: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  address: string,
  now: number,
): Promise<SettledHubSpotEvent> => {
  const waiting = await listWaitingFor(client, portalId, address.trim().toLowerCase());
  if (waiting.length === 0) return { state: 'ignored', reason: 'No customer waits for a contact with it.' };
  for (const connectionId of new Set(waiting.map((one) => one.connectionId))) {
    const customerIds = waiting
      .filter((one) => one.connectionId === connectionId)
      .map(({ customerId }) => customerId);
    const work = { connectionId, customerIds, stage: 'link', cause: 'hubspot', eventAt: null } as const;
    await addWork(client, portalId, { ...work, at: new Date(now) });
  }
  return { state: 'done', reason: null };
};
