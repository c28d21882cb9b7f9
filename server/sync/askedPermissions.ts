import { KEY_NAME } from '../stripe/keyLinks.ts';
import { permissions } from '../stripe/permissions.ts';

/** A permission that we ask a key for, as Stripe's page of keys names it. */
export type AskedPermission = (typeof permissions)[number];

/** The permission that a row of the manual path asks for; undefined for a row that is none of ours. */
export const permissionOfRow = (row: { section: string; why: string | null }): AskedPermission | undefined =>
  permissions.find(({ section, why }) => section === row.section && why === row.why);

/** The permission whose lack has that effect. */
export const permissionOfEffect = (message: string): AskedPermission | undefined =>
  permissions.find(({ effect }) => effect === message);

/** What a key made for us is to be called in Stripe. */
export const keyNameInStripe = (): string => KEY_NAME;
