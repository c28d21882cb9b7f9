import type { StripeConnection } from '../../generated/prisma/client.ts';

/** A stored connection with its sealed key. */
export type ConnectionRow = StripeConnection;

/** What a key check writes of a connection; the rest of the row is its identity. */
export type ConnectionKey = {
  keySealed: string;
  keyHint: string;
  keyKind: 'restricted' | 'secret';
  accountName: string;
  accountCurrency: string | null;
  /** Rows as the contract's `permissionRow` says. */
  permissions: object[];
};
