import type { Database } from '../../store/database/openDatabase.ts';
import type { SettledHubSpotEvent } from '../../store/hubspotEvents/settleHubSpotEvent.ts';

/** Does what an event asks for and notes what became of it, in one transaction. */
export type Settle = (
  work: (client: Pick<Database['pool'], 'query'>) => Promise<SettledHubSpotEvent>,
) => Promise<void>;
