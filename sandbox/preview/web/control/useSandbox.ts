import { useEffect, useState } from 'react';
import { askSandbox, type SandboxTold } from './sandboxApi.ts';

/** The sandbox's state, and how to change it; `onChanged` comes after each change that succeeded. */
export function useSandbox(asked: string | null, onChanged: () => void) {
  const [told, setTold] = useState<SandboxTold | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const send = async (body?: Record<string, unknown>): Promise<SandboxTold | null> => {
    setBusy(true);
    setFailure(null);
    try {
      const answer = await askSandbox(body);
      setTold(answer);
      if (body) onChanged();
      return answer;
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      return null;
    } finally {
      setBusy(false);
    }
  };
  // The state of the address is entered when the page opens and when the address changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see the line above
  useEffect(() => {
    void send(asked === null ? undefined : { state: asked });
  }, [asked]);
  return { told, busy, failure, send };
}
