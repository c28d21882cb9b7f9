import { connectStripe } from '../../../server/sync/connectStripe.ts';
import { requestImport } from '../../../server/sync/requestImport.ts';
import { type RunDeps, runImport } from '../../../server/sync/runImport.ts';

/** As often as the queue takes up a run that HubSpot's failure threw out of it. */
const TRIES = 6;

/** Connects the key; answers the connection. Throws with the refusal's words. */
export const connectKey = async (deps: RunDeps, portalId: bigint, key: string): Promise<string> => {
  const connected = await connectStripe(deps, portalId, key);
  if (connected.state !== 'connected') throw new Error(connected.problem.message);
  return connected.connection.id;
};

/** Asks for an import; answers the run. */
export const requestRunOf = async (
  deps: RunDeps,
  portalId: bigint,
  connectionId: string,
): Promise<string> => {
  const requested = await requestImport(deps, portalId, connectionId);
  if (requested.state !== 'requested') throw new Error(`the import was refused: ${requested.reason}`);
  return requested.runId;
};

/** Works on a run as the queue does, until it has ended; answers its row. Throws what the last try threw. */
export const workOn = async (deps: RunDeps, runId: string) => {
  for (let tried = 1; ; tried += 1) {
    try {
      await runImport(deps, runId);
      return await deps.db.prisma.importRun.findUniqueOrThrow({ where: { id: runId } });
    } catch (error) {
      if (tried === TRIES) throw error;
    }
  }
};

/** Imports a connection to its end. */
export const importAll = async (deps: RunDeps, portalId: bigint, connectionId: string) =>
  workOn(deps, await requestRunOf(deps, portalId, connectionId));
