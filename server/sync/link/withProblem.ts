import type { LinkTarget } from '../../store/links/link.ts';
import type { MetadataWay } from './metadataWay.ts';

/** Says beside why there is no record that the customer's metadata could not be used either. */
export const withProblem = (
  target: LinkTarget,
  value: string | null,
  metadata: MetadataWay | null,
): LinkTarget => {
  const problem = value === null ? null : (metadata?.problem() ?? null);
  return problem === null ? target : { ...target, reason: `${target.reason} ${problem}` };
};
