import { useEffect } from 'react';

/** Calls `tick` once, `everyMs` after `active` became true; pass `active` as false while a tick is under way. */
export function usePolling(active: boolean, everyMs: number, tick: () => void): void {
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(tick, everyMs);
    return () => clearTimeout(timer);
  }, [active, everyMs, tick]);
}
