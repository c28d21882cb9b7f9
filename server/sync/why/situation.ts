import type { ImportState } from '../../store/why/findImportState.ts';
import type { WaitingFor } from '../../store/why/findWaiting.ts';
import type { CustomerRecordState } from '../../store/why/listCustomerRecords.ts';
import type { Writing } from '../writing.ts';

/** Everything that decides whether one customer is in HubSpot, and why not. */
export type Situation = {
  customer: {
    id: string;
    name: string | null;
    email: string | null;
    /** Null: not computed yet. */
    status: string | null;
    isMirrored: boolean;
    isDeleted: boolean;
    /** By the portal's filter; `never`: an excluded domain. */
    inclusion: 'in' | 'out' | 'never';
    /** The person asked HubSpot to be forgotten. */
    isForgotten: boolean;
    workSince: Date | null;
    computedAt: Date | null;
  };
  connection: {
    id: string;
    account: string;
    isLive: boolean;
    /** Since when Stripe does not accept the key any more. */
    revokedAt: Date | null;
    /** Permissions that the key lacks, as Stripe's key page names them. */
    missing: readonly string[];
    imports: ImportState;
  };
  portal: {
    writing: Writing;
    pausedBy: string | null;
    /** everyone | paying_or_trialing | paying */
    filter: string;
    hasLive: boolean;
    timeZone: string;
  };
  events: WaitingFor;
  /** Contact and company; none before anybody looked for them. */
  records: readonly CustomerRecordState[];
};
