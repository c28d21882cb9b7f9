import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { $ZodType } from 'zod/v4/core';
import { type CheckCode, checkCode, type Named } from './checkCode.ts';
import { moduleSource } from './moduleSource.ts';

interface ContractModule {
  name: string;
  schemas: [string, $ZodType][];
}

const isSchema = (value: unknown): value is $ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value;

async function readContract(folder: string): Promise<ContractModule[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return Promise.all(
    files.map(async (file) => {
      const exported: Record<string, unknown> = await import(pathToFileURL(path.join(folder, file)).href);
      const schemas = Object.entries(exported).filter((entry): entry is [string, $ZodType] =>
        isSchema(entry[1]),
      );
      return { name: path.basename(file, '.ts'), schemas };
    }),
  );
}

type Written = ReadonlyMap<$ZodType, CheckCode>;

/** The checks of all replies, and of what they name, each behind those that it names. */
function writeAll(modules: ContractModule[], named: ReadonlyMap<$ZodType, Named>): Written {
  const written = new Map<$ZodType, CheckCode>();
  const write = (schema: $ZodType) => {
    if (written.has(schema)) return;
    const made = checkCode(schema, named);
    for (const used of made.uses) write(used);
    written.set(schema, made);
  };
  for (const { schemas } of modules)
    for (const [constant, schema] of schemas) if (constant.endsWith('Reply')) write(schema);
  return written;
}

/** What other modules than its own name. */
function usedElsewhere(written: Written, named: ReadonlyMap<$ZodType, Named>): Set<$ZodType> {
  return new Set(
    [...written].flatMap(([user, { uses }]) =>
      [...uses].filter((used) => named.get(used)?.module !== named.get(user)?.module),
    ),
  );
}

/**
 * TypeScript sources by the name of the contract's module: for each of its replies a check by ui/replies/check.ts, and for
 * each schema that they name one that stands before them. Throws where a reply has a kind that checkCode.ts does not know.
 */
export async function replyModules(folder: string): Promise<Map<string, string>> {
  const modules = await readContract(folder);
  const named = new Map<$ZodType, Named>();
  for (const { name, schemas } of modules)
    for (const [constant, schema] of schemas)
      if (!named.has(schema)) named.set(schema, { module: name, constant });
  const written = writeAll(modules, named);
  const shared = usedElsewhere(written, named);
  const sources = new Map<string, string>();
  for (const { name } of modules) {
    const own = [...written].flatMap(([schema, made]) => {
      const of = named.get(schema);
      return of?.module === name ? [{ ...made, constant: of.constant, isShared: shared.has(schema) }] : [];
    });
    if (own.length > 0) sources.set(name, moduleSource(name, own, named));
  }
  return sources;
}
