import type { $ZodType } from 'zod/v4/core';
import type { CheckCode, Named } from './checkCode.ts';

/** A check with the name of its constant; `isShared`: other modules name it too. */
export interface NamedCheck extends CheckCode {
  constant: string;
  isShared: boolean;
}

const isReply = ({ constant }: NamedCheck): boolean => constant.endsWith('Reply');

/** The source of one module of ui/replies, in the order of `own`. */
export function moduleSource(
  name: string,
  own: readonly NamedCheck[],
  named: ReadonlyMap<$ZodType, Named>,
): string {
  const imported = new Map<string, Set<string>>();
  const importFrom = (module: string, what: string) =>
    imported.set(module, (imported.get(module) ?? new Set()).add(what));
  for (const made of own) {
    importFrom('check', isReply(made) ? 'type Reply' : 'type Check');
    for (const check of made.checks) importFrom('check', check);
    for (const used of made.uses) {
      const of = named.get(used);
      if (of !== undefined && of.module !== name) importFrom(of.module, of.constant);
    }
  }
  const constants = own.map((made) => {
    const type = isReply(made) ? `Reply<typeof contract.${made.constant}>` : 'Check';
    return `${isReply(made) || made.isShared ? 'export ' : ''}const ${made.constant}: ${type} = ${made.code};`;
  });
  return [
    `// Made from contract/${name}.ts by "npm run replies"; not to be changed by hand.`,
    ...(own.some(isReply) ? [`import type * as contract from '@clearsync/contract/${name}';`] : []),
    ...[...imported].map(([module, names]) => `import { ${[...names].join(', ')} } from './${module}.ts';`),
    '',
    ...constants,
    '',
  ].join('\n');
}
