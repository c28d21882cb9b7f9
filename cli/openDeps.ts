import { systemClock } from '../server/clock.ts';
import { readConfig } from '../server/config.ts';
import { createLog } from '../server/observability/log.ts';
import { openDatabase } from '../server/store/database/openDatabase.ts';
import { createVault } from '../server/store/vault.ts';
import type { Deps } from '../server/sync/deps.ts';

/** What the operator's commands work with, or why there is nothing to work with. */
export type Opened = { ok: true; deps: Deps } | { ok: false; problems: string[] };

/**
 * Opens the database of the servers' configuration, and nothing else: no worker runs here. What a command asks for is
 * found by the servers, whose sweep looks every ten seconds.
 */
export const openDeps = async (env: Record<string, string | undefined>): Promise<Opened> => {
  const read = readConfig(env);
  if (!read.ok) return { ok: false, problems: read.problems };
  const { databaseUrl, sealingKeys } = read.config;
  const log = createLog('silent');
  try {
    const db = await openDatabase(databaseUrl, (error) => log.warn({ error }));
    const wakeUp = { ask: async () => {}, nudge: () => {} };
    return { ok: true, deps: { db, vault: createVault(sealingKeys), clock: systemClock, log, wakeUp } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const problems = [`The database cannot be opened: ${reason}`];
    if (databaseUrl.startsWith('pglite:'))
      problems.push('The embedded database belongs to one process: stop the server, or use PostgreSQL.');
    return { ok: false, problems };
  }
};
