import { useEffect, useState } from 'react';

/** Epoch milliseconds, renewed every `everyMs`, so that "8 seconds ago" stays true while the screen is open. */
export function useNow(everyMs = 15_000): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
