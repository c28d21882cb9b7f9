// Made from contract/live.ts by "npm run replies"; not to be changed by hand.

import { isoTime } from './base.ts';
import { type Check, flag, group, only, orNull, text } from './check.ts';

export const liveMode: Check = only('off', 'webhook', 'polling');
export const liveUpdates: Check = group({
  wanted: flag,
  mode: liveMode,
  reason: orNull(text),
  since: orNull(isoTime),
  lastHeardAt: orNull(isoTime),
  readTo: orNull(isoTime),
});
