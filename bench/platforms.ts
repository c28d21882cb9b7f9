import { z } from 'zod';
import { type Child, startChild } from './childProcess.ts';

const ready = z.object({
  stripe: z.string(),
  key: z.string(),
  hubspot: z.string(),
  clientId: z.string(),
  clientSecret: z.string(),
  appId: z.int(),
  portalId: z.int(),
});

/** Both platforms in a process of their own. */
export type BenchPlatforms = z.infer<typeof ready> & {
  /** Calls a control route; a body makes it a POST. */
  control(platform: 'stripe' | 'hubspot', path: string, body?: object): Promise<unknown>;
  /** Begins to count both platforms' calls anew. */
  resetCalls(): Promise<void>;
  /** All calls to a platform since then. */
  calls(platform: 'stripe' | 'hubspot'): Promise<{ total: number; refused: number }>;
  stop(): Promise<void>;
};

const counted = z.object({ total: z.int(), byStatus: z.record(z.string(), z.int()).default({}) });

/**
 * Starts them with so many generated customers and the people that HubSpot knows of them; `uniform`: each with one
 * subscription, three invoices and three charges.
 */
export const startBenchPlatforms = async (customers: number, uniform = false): Promise<BenchPlatforms> => {
  const child: Child = startChild(['--import', 'tsx', 'bench/processes/platforms.ts'], {
    customers,
    uniform,
  });
  const urls = ready.parse(await child.next());
  const request = async (
    platform: 'stripe' | 'hubspot',
    path: string,
    init: RequestInit,
  ): Promise<unknown> => {
    const answer = await fetch(`${urls[platform]}/__control/${path}`, init);
    if (!answer.ok) throw new Error(`${platform} ${path}: ${await answer.text()}`);
    const text = await answer.text();
    return text === '' ? null : JSON.parse(text);
  };
  const headers = { 'content-type': 'application/json' };
  return {
    ...urls,
    control: (platform, path, body) =>
      request(platform, path, body ? { method: 'POST', headers, body: JSON.stringify(body) } : {}),
    resetCalls: async () => {
      await request('stripe', 'calls', { method: 'DELETE' });
      await request('hubspot', 'calls', { method: 'DELETE' });
    },
    calls: async (platform) => {
      const { total, byStatus } = counted.parse(await request(platform, 'calls', {}));
      return { total, refused: byStatus['429'] ?? 0 };
    },
    stop: child.stop,
  };
};
