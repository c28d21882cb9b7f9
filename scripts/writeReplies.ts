import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { replyModules } from './replies/replyModules.ts';

// `npm run replies`: writes the checks of replies that the extensions bring along, made from the contract's zod schemas;
// with --check it writes nothing and fails where they differ. Zod itself weighs 27 kB in every bundle, the checks 2 to 5.
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const contract = path.join(root, 'src/app/packages/contract');
const folder = path.join(root, 'src/app/packages/ui/replies');
const HAND_WRITTEN = 'check.ts';

/** As Biome writes it, imports in order. Throws with Biome's words where it cannot. */
function formatted(file: string, source: string): string {
  const biome = path.join(root, 'node_modules/.bin/biome');
  const { stdout, stderr, status } = spawnSync(biome, ['check', '--write', `--stdin-file-path=${file}`], {
    input: source,
    encoding: 'utf8',
    cwd: root,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${file}: ${stderr}`);
  return stdout;
}

const wanted = new Map<string, string>();
for (const [name, source] of await replyModules(contract)) {
  const file = path.join(folder, `${name}.ts`);
  wanted.set(file, formatted(file, source));
}
const present = readdirSync(folder)
  .filter((name) => name !== HAND_WRITTEN)
  .map((name) => path.join(folder, name));
const left = present.filter((file) => !wanted.has(file));
const differing = [...wanted].filter(
  ([file, source]) => !existsSync(file) || readFileSync(file, 'utf8') !== source,
);
const names = [...left, ...differing.map(([file]) => file)].map((file) => path.relative(root, file));

if (process.argv.includes('--check')) {
  if (names.length > 0) {
    console.error(`Not as the contract has it, run "npm run replies": ${names.join(', ')}`);
    process.exit(1);
  }
} else {
  for (const file of left) rmSync(file);
  for (const [file, source] of differing) writeFileSync(file, source);
  console.log(names.length === 0 ? 'nothing changed' : names.join('\n'));
}
