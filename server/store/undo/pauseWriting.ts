import type pg from 'pg';

/** Stops the writing to a portal from now on; who stopped it before stays named. */
export const pauseWriting = async (
  client: pg.PoolClient,
  portalId: bigint,
  { by, at }: { by: string; at: Date },
): Promise<void> => {
  await client.query(
    'update portal set paused_at = $2, paused_by = $3 where portal_id = $1 and paused_at is null',
    [portalId.toString(), at, by],
  );
};
