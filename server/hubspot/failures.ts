/** A property that HubSpot complains about, with its code for that one ("PROPERTY_DOESNT_EXIST"). */
export type PropertyFault = { property: string; code: string };

/**
 * A record, a row of a batch or a property that HubSpot refused. `message` is in HubSpot's words; `code` is the first
 * of its codes ("INVALID_OPTION", "OBJECT_NOT_FOUND"); `properties` are the names it complains about, `faults` those
 * of them that it gives a code for.
 */
export type Rejection = {
  /** Our own key of the row (`objectWriteTraceId`), when HubSpot says it back. */
  traceIds: string[];
  ids: string[];
  code: string | null;
  properties: string[];
  faults: PropertyFault[];
  message: string;
};

/**
 * Why a call to HubSpot came to nothing. What each kind means for a repetition is decided in retryPolicy.ts alone.
 * - throttled: not done; HubSpot asks to wait (429, 423 locked, 477 migrating).
 * - unavailable: no usable answer; `maybeDone` when HubSpot may have carried it out all the same.
 * - revoked: the tokens are worth nothing any more; the app was uninstalled or its access withdrawn.
 * - forbidden: the connection is healthy, but the app lacks one of `scopes` for this call.
 * - rejected: HubSpot read the request and refused it (any other 4xx).
 * - config: our own client id, secret or redirect address is wrong; says nothing about the portal.
 */
export type HubSpotFailure =
  | { kind: 'throttled'; limit: ThrottleLimit; retryAfterMs: number; message: string }
  | { kind: 'unavailable'; maybeDone: boolean; retryAfterMs: number; message: string }
  | { kind: 'revoked'; message: string }
  | { kind: 'forbidden'; scopes: string[]; message: string }
  | { kind: 'rejected'; status: number; category: string; message: string; perRecord: Rejection[] }
  | { kind: 'config'; message: string };

/** Which limit was hit: HubSpot's three policies, a lock of an object type, a portal on the move. */
export type ThrottleLimit = 'rolling' | 'secondly' | 'daily' | 'locked' | 'migrating' | 'unknown';
