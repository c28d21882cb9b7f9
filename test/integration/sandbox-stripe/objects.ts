import type { StoredObject } from '../../../sandbox/stripe/objects/source.ts';

/** A customer as it is stored, made at a second. */
export const customerAt = (
  created: number,
  id: string,
  more: Record<string, unknown> = {},
): StoredObject => ({
  id,
  object: 'customer',
  created,
  email: `${id}@example.com`,
  name: id,
  discount: null,
  livemode: false,
  metadata: {},
  ...more,
});

/** A whole number with leading zeros, so that ids sort by it. */
export const padded = (value: number): string => String(value).padStart(6, '0');
