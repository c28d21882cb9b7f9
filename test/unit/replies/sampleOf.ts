import fc, { type Arbitrary } from 'fast-check';
import type { $ZodType, $ZodTypes } from 'zod/v4/core';

const isoDay = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2080-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const TEXTS: Readonly<Record<string, Arbitrary<string>>> = {
  date: isoDay.map((moment) => moment.slice(0, 10)),
  datetime: isoDay,
};

/** Values that a schema of the contract lets through, besides the lengths and patterns of texts. */
export function sampleOf(schema: $ZodType): Arbitrary<unknown> {
  const { def } = (schema as $ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return ('format' in def ? TEXTS[String(def.format)] : undefined) ?? fc.string({ maxLength: 5 });
    case 'number':
      return 'format' in def ? fc.integer() : fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'unknown':
      return fc.jsonValue();
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'nullable':
      return fc.oneof(fc.constant(null), sampleOf(def.innerType));
    case 'optional':
      return fc.oneof(fc.constant(undefined), sampleOf(def.innerType));
    case 'array':
      return fc.array(sampleOf(def.element), { maxLength: 2 });
    case 'record':
      return fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), sampleOf(def.valueType), {
        maxKeys: 2,
      });
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(def.shape).map(([key, of]) => [key, sampleOf(of)])));
    case 'union':
      return fc.oneof(...def.options.map(sampleOf));
    default:
      throw new Error(`no sample of ${def.type}`);
  }
}
