import { z } from 'zod';

/** Parts of the shapes: as lenient as possible, since the billing room itself names what it cannot use. */

const toNumber = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;

const toText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

/** A number; one that came as its text (`parseJson`) too, which the billing room then refuses by name. */
export const count = z.preprocess(toNumber, z.number());

/** `count`, or nothing. */
export const optionalCount = z.preprocess(toNumber, z.number().nullish());

/** A decimal as text, whether it came as text or as a number. */
export const optionalDecimal = z.preprocess(toText, z.string().nullish());

export const optionalText = z.string().nullish();

/** Epoch seconds, or nothing. */
export const optionalTime = z.int().min(0).nullish();
