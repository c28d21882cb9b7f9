/** Work that only one process may do for a portal at a time; `live:` and a connection: how changes of it reach us. */
export type LeaseTask = 'stripe' | 'hubspot' | `live:${string}`;

/** The right to work on a portal's task until somebody else has it. */
export type Lease = {
  portalId: bigint;
  task: LeaseTask;
  token: string;
  /** Fires when the lease was lost: what is done after that could not be stored. */
  signal: AbortSignal;
};

/** Thrown where a result would be stored that somebody else is responsible for by now. */
export class LeaseLost extends Error {
  constructor({ portalId, task }: Pick<Lease, 'portalId' | 'task'>) {
    super(`The lease "${task}" of portal ${portalId} was lost; nothing was stored.`);
    this.name = 'LeaseLost';
  }
}
