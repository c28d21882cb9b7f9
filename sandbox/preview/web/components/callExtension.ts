/**
 * Calls a handler of the extension, which runs in its worker. What it throws belongs to the extension and must not
 * break the page: it is written to the console, where HubSpot writes it too.
 */
export function callExtension<Args extends unknown[]>(
  handler: ((...args: Args) => unknown) | undefined,
  ...args: Args
): void {
  Promise.resolve(handler?.(...args)).catch((error: unknown) => {
    console.error('[extension error]', error);
  });
}
