import { useRef, useState } from 'react';

/**
 * State of a field that the extension may also set. The extension answers a keystroke a moment later, by then the
 * person may have typed on: an echo of what was reported is therefore no news, any other value is.
 */
export function useSynced<Value>(fromExtension: Value | undefined, initial: Value) {
  const [value, setValue] = useState<Value>(fromExtension ?? initial);
  const [seen, setSeen] = useState(fromExtension);
  const reported = useRef<Value[]>([]);
  if (!Object.is(seen, fromExtension) && JSON.stringify(seen) !== JSON.stringify(fromExtension)) {
    setSeen(fromExtension);
    const echo = reported.current.findIndex((one) => JSON.stringify(one) === JSON.stringify(fromExtension));
    if (echo >= 0) reported.current.splice(0, echo + 1);
    else if (fromExtension !== undefined) setValue(fromExtension);
  }
  const report = (next: Value) => {
    reported.current.push(next);
    setValue(next);
  };
  return [value, report] as const;
}
