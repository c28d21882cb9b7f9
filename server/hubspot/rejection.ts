import { z } from 'zod';
import type { PropertyFault, Rejection } from './failures.ts';

const texts = z.union([z.array(z.coerce.string()), z.coerce.string().transform((text) => [text])]).catch([]);
const context = z.record(z.string(), texts).catch({});

const detail = z.object({
  message: z.string().catch(''),
  code: z.string().optional().catch(undefined),
  context: context.optional(),
});

/** HubSpot's error body, of a whole call or of one row of a batch. No field of it can be relied on (§3.3, §3.4). */
export const errorBody = z.object({
  message: z.string().catch(''),
  category: z.string().catch(''),
  policyName: z.string().optional().catch(undefined),
  context: context.optional(),
  errors: z.array(detail).catch([]),
});
export type ErrorBody = z.infer<typeof errorBody>;

const propertyFault = z.object({
  message: z.string().catch(''),
  error: z.string().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
});

/** `Property values were not valid: [{…}]` carries the faults as JSON inside the sentence. */
const faultsInMessage = (message: string): z.infer<typeof propertyFault>[] => {
  const start = message.indexOf('[{');
  if (start < 0) return [];
  try {
    return z
      .array(propertyFault)
      .catch([])
      .parse(JSON.parse(message.slice(start)));
  } catch {
    // The sentence merely looked like one that carries JSON; it is shown whole instead.
    return [];
  }
};

type Told = { code: string | undefined; names: string[] };

/** Each property once with each of its codes, however often HubSpot says it. */
const pairsOf = (told: Told[]): PropertyFault[] => {
  const pairs = told.flatMap(({ code, names }) =>
    code === undefined
      ? []
      : names.map((property): [string, PropertyFault] => [`${property} ${code}`, { property, code }]),
  );
  return [...new Map(pairs).values()];
};

const present = (values: (string | undefined)[]): string[] =>
  [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[];

/**
 * Reads one refusal in HubSpot's words, whichever way it tells them: `errors[]`, JSON inside the message, or a plain
 * sentence (reference/hubspot-api.md §3.3 and §3.4).
 */
export const readRejection = (body: ErrorBody): Rejection => {
  const faults = faultsInMessage(body.message);
  const sentences = present([
    ...faults.map(({ message }) => message),
    ...body.errors.map(({ message }) => message),
  ]);
  const codes = present([
    ...body.errors.map(({ code }) => code),
    ...faults.map(({ error }) => error),
    body.category,
  ]);
  const named = body.errors.flatMap((error) => error.context?.['propertyName'] ?? []);
  return {
    traceIds: body.context?.['objectWriteTraceId'] ?? [],
    ids: body.context?.['ids'] ?? [],
    code: codes[0] ?? null,
    properties: present([...named, ...(body.context?.['name'] ?? []), ...faults.map(({ name }) => name)]),
    faults: pairsOf([
      ...body.errors.map(({ code, context: about }) => ({ code, names: about?.['propertyName'] ?? [] })),
      ...faults.map(({ error, name }) => ({ code: error, names: present([name]) })),
    ]),
    message: sentences.join(' ') || body.message || 'HubSpot gave no reason.',
  };
};
