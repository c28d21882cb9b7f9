import { randomText } from '../objects/ids.ts';

/** The signing secrets of the endpoints. */
export type Secrets = {
  keep(endpointId: string, secret: string): void;
  /** Makes a new secret; the old ones stay valid until `until`, epoch milliseconds. Answers the new one. */
  roll(endpointId: string, until: number): string;
  /** What deliveries are signed with at `now`, the newest first; none for an endpoint without a secret. */
  of(endpointId: string, now: number): readonly string[];
};

type Kept = { secret: string; until: number };

/** Makes a secret such as `whsec_` and 32 letters or digits. */
export const newSecret = (): string => `whsec_${randomText(32)}`;

/** Makes an empty keeping of secrets. */
export const createSecrets = (): Secrets => {
  const kept = new Map<string, readonly Kept[]>();
  const always = Number.POSITIVE_INFINITY;
  return {
    keep: (endpointId, secret) => void kept.set(endpointId, [{ secret, until: always }]),
    roll: (endpointId, until) => {
      const secret = newSecret();
      const old = (kept.get(endpointId) ?? []).map((each) => ({
        ...each,
        until: Math.min(each.until, until),
      }));
      kept.set(endpointId, [{ secret, until: always }, ...old]);
      return secret;
    },
    of: (endpointId, now) =>
      (kept.get(endpointId) ?? []).filter(({ until }) => until > now).map(({ secret }) => secret),
  };
};
