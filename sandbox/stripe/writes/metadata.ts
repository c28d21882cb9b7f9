import { type Parameters, recordOf } from '../http/parameters.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * An object's metadata after a request: given keys are set, a key with an empty value goes, an empty `metadata`
 * clears all, an absent one changes nothing.
 */
export const metadataAfter = (before: unknown, parameters: Parameters): Record<string, string> => {
  const kept = Object.entries(isRecord(before) ? before : {}).map(([key, value]) => [key, String(value)]);
  const known: Record<string, string> = Object.fromEntries(kept);
  if (parameters['metadata'] === '') return {};
  for (const [key, value] of Object.entries(recordOf(parameters, 'metadata') ?? {})) {
    if (value === '') delete known[key];
    else known[key] = String(value);
  }
  return known;
};
