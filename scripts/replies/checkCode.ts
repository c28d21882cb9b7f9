import type { $ZodStringDef, $ZodType, $ZodTypes, $ZodUnionDef } from 'zod/v4/core';

/** Where a schema of the contract is exported. */
export interface Named {
  module: string;
  constant: string;
}

/** The code of a check, the schemas that it names by their constants, and the functions of ui/replies/check.ts in it. */
export interface CheckCode {
  code: string;
  uses: Set<$ZodType>;
  checks: Set<string>;
}

const TEXTS: Readonly<Record<string, string>> = { date: 'day', datetime: 'moment' };

/**
 * Lengths and patterns are left out: they are for what people type, and the server has checked it. Throws at a format that
 * no reply has had so far.
 */
function textCheck(def: $ZodStringDef): string {
  if (!('format' in def)) return 'text';
  const check = TEXTS[String(def.format)];
  if (check === undefined)
    throw new Error(`No check for ${String(def.format)}: add one to ui/replies/check.ts`);
  return check;
}

/** The code that checks a schema. Throws at a kind of schema that no reply has had so far. */
export function checkCode(schema: $ZodType, named: ReadonlyMap<$ZodType, Named>): CheckCode {
  const uses = new Set<$ZodType>();
  const checks = new Set<string>();
  const call = (check: string, ...given: string[]) => {
    checks.add(check);
    return given.length === 0 ? check : `${check}(${given.join(', ')})`;
  };
  const inner = (of: $ZodType): string => {
    const constant = named.get(of)?.constant;
    if (constant === undefined) return code(of);
    uses.add(of);
    return constant;
  };
  const fields = (shape: Readonly<Record<string, $ZodType>>) =>
    `{ ${Object.entries(shape)
      .map(([key, of]) => {
        const value = inner(of);
        return key === value ? key : `${key}: ${value}`;
      })
      .join(', ')} }`;

  const variantCode = (def: $ZodUnionDef): string => {
    const discriminator = 'discriminator' in def ? def.discriminator : undefined;
    if (typeof discriminator !== 'string') throw new Error('No check for a union without a discriminator');
    const variants = def.options.map((option) => {
      const { def: group } = (option as $ZodTypes)._zod;
      if (group.type !== 'object') throw new Error(`A variant by ${discriminator} is a ${group.type}`);
      const { [discriminator]: name, ...others } = group.shape;
      const { def: literal } = (name as $ZodTypes)._zod;
      if (literal.type !== 'literal')
        throw new Error(`The ${discriminator} of a variant is a ${literal.type}`);
      return `${String(literal.values[0])}: ${fields(others)}`;
    });
    return call('variant', JSON.stringify(discriminator), `{ ${variants.join(', ')} }`);
  };

  const code = (of: $ZodType): string => {
    const { def } = (of as $ZodTypes)._zod;
    switch (def.type) {
      case 'string':
        return call(textCheck(def));
      case 'number':
        return call('format' in def ? 'whole' : 'number');
      case 'boolean':
        return call('flag');
      case 'unknown':
        return call('anything');
      case 'literal':
        return call('only', ...def.values.map((value) => JSON.stringify(value)));
      case 'enum':
        return call('only', ...Object.values(def.entries).map((value) => JSON.stringify(value)));
      case 'nullable':
        return call('orNull', inner(def.innerType));
      case 'optional':
        return call('ifGiven', inner(def.innerType));
      case 'array':
        return call('list', inner(def.element));
      case 'record':
        return call('byKey', inner(def.valueType));
      case 'object':
        return call('group', fields(def.shape));
      case 'union':
        return variantCode(def);
      default:
        throw new Error(`No check for ${def.type}: add one to ui/replies/check.ts`);
    }
  };
  return { code: code(schema), uses, checks };
}
