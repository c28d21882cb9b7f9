import type { ConnectionRow } from '../connections/connectionRow.ts';
import type { Database } from '../database/openDatabase.ts';
import type { RunRow } from './runRow.ts';

/** A run with its connection. Asked for by its own id, which only the queue knows: it is no input of people. */
export const findRun = (
  db: Database,
  runId: string,
): Promise<(RunRow & { connection: ConnectionRow }) | null> =>
  db.prisma.importRun.findUnique({ where: { id: runId }, include: { connection: true } });
