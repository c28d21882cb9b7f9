import type { Permission } from '../keys/permissions.ts';
import type { Store } from '../objects/store.ts';

/** What rendering looks through: the objects that may be referred to, and what the caller's key may see. */
export type View = {
  store: Store;
  /** Throws the 403 when the caller's key lacks the permission. */
  permit(permission: Permission): void;
};
