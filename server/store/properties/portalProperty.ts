/**
 * One of our properties in a portal: to be made once the writing is approved, made, left out (with the reason), or
 * broken by somebody's change.
 */
export type PortalProperty = {
  objectTypeId: string;
  name: string;
  state: 'planned' | 'created' | 'skipped' | 'broken';
  reason: string | null;
};
