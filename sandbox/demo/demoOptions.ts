import { parseArgs } from 'node:util';
import { z } from 'zod';

const options = z.object({
  customers: z.coerce.number().int().min(1).max(1_000_000).default(200),
  import: z.string().min(1).optional(),
  database: z
    .string()
    .regex(/^(pglite:.+|postgres(ql)?:\/\/.+)/, 'must begin with postgresql:// or pglite:')
    .optional(),
  once: z.boolean().default(false),
  byHand: z.boolean().default(false),
  port: z.coerce.number().int().min(0).max(65535).default(0),
  life: z.coerce.number().min(0).max(6000).default(12),
});

/**
 * `--customers N` generated customers (default 200) or `--import FILE` of Stripe objects, `--database URL` (default: a
 * fresh embedded one in a temporary folder), `--once` to end after the summary, `--port P` of the local record page,
 * `--by-hand` to install, connect and approve oneself,
 * `--life N` happenings a minute in the running demo (default 12; with `--once` nothing happens).
 */
export type DemoOptions = z.infer<typeof options>;

export const USAGE =
  'npm run demo -- [--customers N | --import FILE] [--database URL] [--port P] [--life N] [--by-hand] [--once]\n' +
  '  --customers N   so many generated Stripe customers (default 200)\n' +
  '  --import FILE   a JSON file of Stripe objects instead of generated ones\n' +
  '  --database URL  postgresql://… or pglite:./folder (default: a fresh embedded database)\n' +
  '  --port P        the port of the local record page (default: any free one)\n' +
  '  --life N        so many things happen in Stripe a minute while the demo runs (default 12, 0 for none)\n' +
  '  --by-hand       start everything and leave the first day to you: install, connect, approve\n' +
  '  --once          end after the summary';

/** Reads the command line; a sentence for people when it does not make sense. */
export const readDemoOptions = (
  args: string[],
): { ok: true; options: DemoOptions } | { ok: false; reason: string } => {
  try {
    const { values } = parseArgs({
      args,
      options: {
        customers: { type: 'string' },
        import: { type: 'string' },
        database: { type: 'string' },
        port: { type: 'string' },
        life: { type: 'string' },
        once: { type: 'boolean' },
        'by-hand': { type: 'boolean' },
      },
    });
    const { 'by-hand': byHand, ...others } = values;
    const parsed = options.safeParse({ ...others, byHand });
    if (parsed.success) return { ok: true, options: parsed.data };
    const [issue] = parsed.error.issues;
    return { ok: false, reason: `--${issue?.path.join('.')}: ${issue?.message}` };
  } catch (error) {
    // parseArgs throws on an unknown option, with a sentence that names it.
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
};
