import { type LiveMode, liveMode } from '../../src/app/packages/contract/live.ts';

/** Reads the column `StripeConnection.liveMode`. Throws when it is none of the modes. */
export const storedLiveMode = (column: string): LiveMode => liveMode.parse(column);
