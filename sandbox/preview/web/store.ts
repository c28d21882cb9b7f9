/** A value that can be read, replaced and watched; the shape that React's useSyncExternalStore wants. */
export interface Store<Value> {
  get(): Value;
  set(value: Value): void;
  /** Answers the function that ends the watching. */
  subscribe(listener: () => void): () => void;
}

/** Makes a store that begins with `initial`. */
export function createStore<Value>(initial: Value): Store<Value> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(value) {
      current = value;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
