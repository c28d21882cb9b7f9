import { useEffect, useState } from 'react';

/** What is being waited for: nothing yet, a value, or the sentence why there is none. */
export type Loaded<Value> =
  | { state: 'loading' }
  | { state: 'failed'; message: string }
  | { state: 'ready'; value: Value };

/** Loads anew whenever `key` changes; an answer that comes too late for its key is dropped. */
export function useLoaded<Value>(key: string, load: () => Promise<Value>): Loaded<Value> {
  const [loaded, setLoaded] = useState<{ key: string; result: Loaded<Value> } | null>(null);
  // `load` is a new function at every render; the key says when its answer would differ.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see the line above
  useEffect(() => {
    let wanted = true;
    const settle = (result: Loaded<Value>) => wanted && setLoaded({ key, result });
    load().then(
      (value) => settle({ state: 'ready', value }),
      (error: unknown) =>
        settle({ state: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  return loaded?.key === key ? loaded.result : { state: 'loading' };
}
