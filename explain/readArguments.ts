import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { MrrRule } from '../server/billing/facts.ts';

export const USAGE =
  'npm run explain -- FILE [--rule net|stripe|conservative] [--at EPOCH_SECONDS] [--json]\n' +
  '  FILE          JSON of a subscription as Stripe returns it (discounts and tiers expanded), an array of\n' +
  '                Stripe objects or a Stripe list; - reads it from stdin\n' +
  '  --rule RULE   net: less all discounts (default); stripe: less those that last forever;\n' +
  '                conservative: net, and what is past due counts 0\n' +
  '  --at SECONDS  the moment that the numbers are of (default: now)\n' +
  '  --json        prints {id, mrr, currency, rule, lines, excluded}, mrr in minor units; an array for an array';

/** `at` is epoch seconds. */
export type ExplainOptions = { file: string; rule: MrrRule; at: number; json: boolean };

/** What the command line asks for, or why it makes no sense. */
export type Arguments =
  | { ask: 'explain'; options: ExplainOptions }
  | { ask: 'help' }
  | { ask: 'nothing'; reason: string };

/** Seconds of the year 5138; a larger number is a moment in milliseconds. */
const LAST_SECOND = 99_999_999_999;

const RULES = ['net', 'stripe', 'conservative'] as const;
const isRule = (text: string): text is MrrRule => RULES.some((rule) => rule === text);

const moment = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
  .pipe(z.int().max(LAST_SECOND));

const nothing = (reason: string): Arguments => ({ ask: 'nothing', reason });

const parse = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        rule: { type: 'string' },
        at: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // parseArgs throws on an unknown option or a missing value: a sentence that names it, then advice about dashes.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    return `${sentence.replace(/\.$/, '')}.`;
  }
};

/** Reads the command line; `now` (epoch seconds) is the moment when none is given. */
export const readArguments = (args: string[], now: number): Arguments => {
  const parsed = parse(args);
  if (typeof parsed === 'string') return nothing(parsed);
  const { values, positionals } = parsed;
  if (values.help) return { ask: 'help' };
  const [file, second] = positionals;
  if (file === undefined) return nothing('There is no FILE to explain.');
  if (second !== undefined) return nothing(`There is more than one FILE: ${positionals.join(', ')}.`);
  const rule = values.rule ?? 'net';
  if (!isRule(rule)) return nothing(`There is no rule "${rule}"; the rules are ${RULES.join(', ')}.`);
  const at = moment.safeParse(values.at ?? String(now));
  if (!at.success)
    return nothing(`--at ${values.at} is no moment in whole epoch seconds, such as ${now} for now.`);
  return { ask: 'explain', options: { file, rule, at: at.data, json: values.json ?? false } };
};
