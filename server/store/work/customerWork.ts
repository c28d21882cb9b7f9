/** Something to be done about a customer: compute it anew from the mirror, or look for its records. */
export type WorkStage = 'facts' | 'link';

export type WaitingWork = {
  connectionId: string;
  customerId: string;
  /** As RecordWrite.cause. */
  cause: string;
  eventAt: Date | null;
  requestedAt: Date;
  tries: number;
};
