import type { CardBilling } from '@clearsync/contract/card';

/** What a drawing of billing gets, the short one of the sidebar and the long one of the record tab alike. */
export interface BillingViewProps {
  billing: CardBilling;
  /** Marks the values as old: the key no longer works. */
  asOfNote: boolean;
  pending: boolean;
  reload: () => void;
  /** Reference of a refresh that failed just now; the values are the last good ones. */
  failed: string | undefined;
}
