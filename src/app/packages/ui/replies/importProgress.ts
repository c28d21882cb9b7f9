// Made from contract/importProgress.ts by "npm run replies"; not to be changed by hand.

import { isoTime } from './base.ts';
import { type Check, group, list, only, orNull, text, whole } from './check.ts';

const importStep: Check = group({
  name: text,
  done: whole,
  total: orNull(whole),
  state: only('waiting', 'running', 'done', 'parked'),
  reason: orNull(text),
});
export const importProgress: Check = group({
  runId: text,
  kind: only('import', 'recalculation', 'writing', 'matching'),
  state: only('queued', 'running', 'complete', 'incomplete', 'failed'),
  startedAt: isoTime,
  finishedAt: orNull(isoTime),
  steps: list(importStep),
  percent: whole,
  etaSeconds: orNull(whole),
  reason: orNull(text),
  totals: group({
    customers: whole,
    linkedContacts: whole,
    linkedCompanies: whole,
    recordsWritten: whole,
    parked: whole,
    unmatched: whole,
  }),
});
