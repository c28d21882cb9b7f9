/** Who acts, by HubSpot's signature; both null: nobody in particular (the operator, the schedule). */
export type Person = { userId: string | null; userEmail: string | null };

/** Nobody in particular. */
export const NOBODY: Person = { userId: null, userEmail: null };
