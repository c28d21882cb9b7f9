import type { CardBilling } from '@clearsync/contract/card';
import type { Receipt } from './useRefresh.ts';

/** How the card that is shown has been followed. Times in epoch milliseconds. */
export interface Followed {
  receivedAt: number;
  /** When it last changed while it was open. */
  changedAt: number | null;
  /** Reference of the try that failed just now; the values are the last good ones. */
  failed: string | undefined;
  /** What the last refresh by hand brought. */
  receipt: Receipt | null;
}

/** What a drawing of billing gets, the short one of the sidebar and the long one of the record tab alike. */
export interface BillingViewProps {
  billing: CardBilling;
  /** Marks the values as old: the key no longer works. */
  asOfNote: boolean;
  /** A person asked and waits. */
  pending: boolean;
  reload: () => void;
  followed: Followed;
}
