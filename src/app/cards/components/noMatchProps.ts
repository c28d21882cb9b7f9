/** What a drawing of a record without a Stripe customer gets. */
export interface NoMatchProps {
  /** Stripe customers of the portal that have no record. */
  unmatched: number;
  pending: boolean;
  reload: () => void;
}
