// Made from contract/conversion.ts by "npm run replies"; not to be changed by hand.

import { isoDate } from './base.ts';
import { type Check, flag, group, text } from './check.ts';

export const usedRate: Check = group({
  from: text,
  to: text,
  rate: text,
  date: isoDate,
  source: text,
  inverse: flag,
});
export const unconverted: Check = group({ currency: text, reason: text });
