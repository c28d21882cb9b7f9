import { resolve } from 'node:path';
import { asJson } from './asJson.ts';
import { asText } from './asText.ts';
import { explainText } from './explainText.ts';
import { type ExplainOptions, readArguments, USAGE } from './readArguments.ts';
import { readText } from './readText.ts';

const FAILED = 1;
const MISUSED = 2;
const MOST_FAULTS = 10;

const complain = (lines: readonly string[], exitCode: number): void => {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = exitCode;
};

const notExplained = (name: string, faults: readonly string[]): string[] => [
  `${name} cannot be explained:`,
  ...faults.slice(0, MOST_FAULTS).map((fault) => `  ${fault}`),
  ...(faults.length > MOST_FAULTS ? [`  and ${faults.length - MOST_FAULTS} more`] : []),
  'Give it what Stripe returns: a subscription with discounts and tiers expanded, an array or a list of them.',
];

const explain = async ({ file, rule, at, json }: ExplainOptions): Promise<void> => {
  const name = file === '-' ? 'stdin' : file;
  // npm runs scripts in the project's folder; a relative path is of the folder that the person is in.
  const read = await readText(file === '-' ? file : resolve(process.env['INIT_CWD'] ?? '', file));
  if (!read.ok) return complain([`${name} cannot be read: ${read.reason}.`], FAILED);
  const result = explainText(read.text, { rule, at });
  if (!result.ok) return complain(notExplained(name, result.faults), FAILED);
  if (result.notes.length > 0) process.stderr.write(`${result.notes.join('\n')}\n`);
  process.stdout.write(json ? asJson(result.explained, result.single) : asText(result.explained, rule, at));
};

// A reader such as `head` may go before everything is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const asked = readArguments(process.argv.slice(2), Math.floor(Date.now() / 1000));
if (asked.ask === 'help') process.stdout.write(`${USAGE}\n`);
else if (asked.ask === 'nothing') complain([asked.reason, USAGE], MISUSED);
else await explain(asked.options);
