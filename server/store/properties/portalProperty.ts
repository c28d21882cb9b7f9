/** One of our properties in a portal: made, left out (with the reason), or broken by somebody's change. */
export type PortalProperty = {
  objectTypeId: string;
  name: string;
  state: 'created' | 'skipped' | 'broken';
  reason: string | null;
};
