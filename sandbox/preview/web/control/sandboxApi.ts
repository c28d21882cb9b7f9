import { z } from 'zod/mini';

const told = z.object({
  state: z.string(),
  states: z.array(z.object({ id: z.string(), label: z.string() })),
  merged: z.nullable(z.string()),
});
export type SandboxTold = z.infer<typeof told>;

const refused = z.object({ message: z.string() });

/** Asks the sandbox for its state, or changes it. Throws an Error with its own sentence when it refuses. */
export async function askSandbox(change?: Record<string, unknown>): Promise<SandboxTold> {
  const response = await fetch('/__preview/control', {
    ...(change
      ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(change) }
      : {}),
  });
  const body: unknown = await response.json();
  if (!response.ok) throw new Error(refused.parse(body).message);
  return told.parse(body);
}
