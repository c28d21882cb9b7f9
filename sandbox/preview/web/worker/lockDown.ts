/** What a browser's worker has and HubSpot's does not (hubspot-platform.md §5); the policy header refuses it anyway. */
const absent = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'indexedDB',
  'caches',
  'importScripts',
  'Worker',
];

/** Takes away every way out of the worker but the globals that HubSpot gives. Call it after the bundle was loaded. */
export function lockDown(): void {
  for (const name of absent) {
    Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
  }
}
