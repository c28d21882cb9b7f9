import { parseArgs } from 'node:util';

/** What the operator asks for. `portalId` is null for `status` of all portals only. */
export type Command =
  | { name: 'status'; portalId: bigint | null; json: boolean }
  | { name: 'why'; portalId: bigint; question: string; json: boolean }
  | { name: 'audit'; portalId: bigint; wait: boolean; json: boolean }
  | { name: 'undo'; portalId: bigint; runId: string; wait: boolean; json: boolean }
  | { name: 'redrive'; portalId: bigint; what: 'events' | 'records' | 'all'; json: boolean };

export type Asked =
  | { ask: 'help' }
  | { ask: 'nothing'; reason: string }
  | { ask: 'command'; command: Command };

export const USAGE = `Usage: npm run clearsync -- COMMAND [options]

  status [--portal ID]                 portals, connections, counts, what was set aside
  why QUESTION --portal ID             why an e-mail, a Stripe id or a record is not in HubSpot
  audit --portal ID [--wait]           compares Stripe, our copy and HubSpot, and heals
  undo RUN --portal ID [--wait]        puts back what a run wrote, where nobody changed it since; pauses the writing
  redrive [events|records|all] --portal ID   tries again what was set aside

  --json   one JSON value on stdout        --wait   until the servers have done it
Exit codes: 0 done, 1 refused or failed, 2 misused, 3 no configuration or database.`;

const OPTIONS = {
  portal: { type: 'string' },
  json: { type: 'boolean', default: false },
  wait: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const nothing = (reason: string): Asked => ({ ask: 'nothing', reason });

const whatOf = (text: string | undefined) =>
  (['events', 'records', 'all'] as const).find((known) => known === (text ?? 'all'));

type Values = { json: boolean; wait: boolean };

const ofPortal = (
  name: string,
  portalId: bigint,
  argument: string | undefined,
  { json, wait }: Values,
): Asked => {
  switch (name) {
    case 'why':
      if (argument === undefined) return nothing('There is no QUESTION.');
      return { ask: 'command', command: { name, portalId, question: argument, json } };
    case 'audit':
      return { ask: 'command', command: { name, portalId, wait, json } };
    case 'undo':
      if (argument === undefined) return nothing('There is no RUN to undo.');
      return { ask: 'command', command: { name, portalId, runId: argument, wait, json } };
    case 'redrive': {
      const what = whatOf(argument);
      if (!what) return nothing(`"${argument}" cannot be tried again; events, records and all can.`);
      return { ask: 'command', command: { name, portalId, what, json } };
    }
    default:
      return nothing(`There is no command "${name}".`);
  }
};

/** Reads the operator's command line. */
export const readArguments = (args: string[]): Asked => {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return nothing(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [name, argument, ...more] = positionals;
  if (values.help) return { ask: 'help' };
  if (name === undefined) return nothing('There is no COMMAND.');
  if (more.length > 0) return nothing(`There is too much: ${more.join(', ')}.`);
  const { portal, json, wait } = values;
  if (portal !== undefined && !/^\d{1,18}$/.test(portal))
    return nothing(`--portal ${portal} is no portal's id.`);
  const portalId = portal === undefined ? null : BigInt(portal);
  if (name === 'status') return { ask: 'command', command: { name, portalId, json } };
  if (portalId === null) return nothing(`"${name}" needs --portal ID.`);
  return ofPortal(name, portalId, argument, { json, wait });
};

const parse = (args: string[]) => parseArgs({ args, options: OPTIONS, allowPositionals: true });
