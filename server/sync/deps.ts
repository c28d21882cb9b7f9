import type { Clock } from '../clock.ts';
import type { Log } from '../observability/log.ts';
import type { Database } from '../store/database/openDatabase.ts';
import type { Vault } from '../store/vault.ts';
import type { WakeUp } from './wakeUp.ts';

/** What every pipeline works with; app.ts builds it once. */
export type Deps = {
  db: Database;
  vault: Vault;
  clock: Clock;
  log: Log;
  wakeUp: WakeUp;
};
