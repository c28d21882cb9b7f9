import { permissions } from '../../stripe/permissions.ts';
import { storedPermissions } from '../storedPermissions.ts';

/** Slugs of the permissions that a connection's key is known to lack ("rak_coupon_read"). */
export const deniedPermissions = (column: unknown): string[] => {
  const missing = new Set(
    storedPermissions(column).flatMap(({ name, state }) => (state === 'missing' ? [name] : [])),
  );
  return permissions.flatMap(({ name, slug }) => (missing.has(name) ? [slug] : []));
};
