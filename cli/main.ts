import { existsSync } from 'node:fs';
import { openDeps } from './openDeps.ts';
import { readArguments, USAGE } from './readArguments.ts';
import { runCommand } from './runCommand.ts';

const FAILED = 1;
const MISUSED = 2;
const NOT_OPENED = 3;

const complain = (lines: readonly string[], exitCode: number): void => {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = exitCode;
};

// A reader such as `head` may go before everything is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// What is set in the environment wins over the file, as for the server.
if (existsSync('.env')) process.loadEnvFile('.env');
const asked = readArguments(process.argv.slice(2));
if (asked.ask === 'help') process.stdout.write(`${USAGE}\n`);
else if (asked.ask === 'nothing') complain([asked.reason, USAGE], MISUSED);
else {
  const opened = await openDeps(process.env);
  if (!opened.ok) complain(opened.problems, NOT_OPENED);
  else {
    const { done, value, text } = await runCommand(opened.deps, asked.command);
    const output = asked.command.json ? JSON.stringify(value, null, 2) : text;
    (done ? process.stdout : process.stderr).write(`${output}\n`);
    if (!done) process.exitCode = FAILED;
    await opened.deps.db.close();
  }
}
