import type { PortalRun } from '../../generated/prisma/client.ts';

/** `state`: queued and running are open; complete, incomplete and failed are ends. */
export type PortalRunRow = PortalRun;
