const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;
const TOP = /^([a-z]{2,63}|xn--[a-z0-9-]+)$/i;

/** Names that no registry hands out, so HubSpot's check of the top-level domain refuses them. */
const NO_TOP_LEVEL = new Set([
  'test',
  'invalid',
  'example',
  'localhost',
  'local',
  'internal',
  'lan',
  'home',
  'corp',
]);

/** Whether HubSpot takes `address` for an e-mail address: form, domain and top level (hubspot-api.md §8.2). */
export function isEmailAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const labels = address.slice(at + 1).split('.');
  const top = labels[labels.length - 1] ?? '';
  return (
    at > 0 &&
    local.length <= 64 &&
    LOCAL.test(local) &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    TOP.test(top) &&
    !NO_TOP_LEVEL.has(top)
  );
}
