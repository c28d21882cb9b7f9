import { z } from 'zod';

const id = z.union([z.string(), z.number()]).transform(BigInt);
/** What HubSpot answers to a batch read of associations (reference/hubspot-api.md §7); who has none is missing. */
export const associatedReply = z.object({
  results: z.array(
    z.object({
      from: z.object({ id }),
      to: z.array(
        z.object({
          toObjectId: id,
          associationTypes: z.array(z.object({ category: z.string(), typeId: z.number() })),
        }),
      ),
    }),
  ),
});
