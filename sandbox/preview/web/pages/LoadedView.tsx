import type { ReactNode } from 'react';
import type { Loaded } from '../useLoaded.ts';

interface LoadedViewProps<Value> {
  loaded: Loaded<Value>;
  label: string;
  children: (value: Value) => ReactNode;
}

/** A spinner while it loads, the reason when it failed, else the value drawn. */
export function LoadedView<Value>({ loaded, label, children }: LoadedViewProps<Value>) {
  if (loaded.state === 'ready') return children(loaded.value);
  if (loaded.state === 'failed') {
    return (
      <div className="sheet narrow" role="alert">
        <h1>{label} could not be loaded</h1>
        <p>{loaded.message}</p>
      </div>
    );
  }
  return (
    <div className="loading centered" role="status">
      <span className="spinner md" aria-hidden="true" />
      <span>Loading {label.toLowerCase()}…</span>
    </div>
  );
}
