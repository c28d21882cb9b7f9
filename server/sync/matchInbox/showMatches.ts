import { z } from 'zod';
import type { MatchesQuery, MatchesReply } from '../../../src/app/packages/contract/matches.ts';
import { countMatches } from '../../store/matches/countMatches.ts';
import { type MatchCursor, pageMatches } from '../../store/matches/pageMatches.ts';
import type { Deps } from '../deps.ts';

const PAGE_SIZE = 50;

const mrrColumn = z.array(z.object({ amount: z.int(), currency: z.string() })).catch([]);

const cursorShape = z
  .tuple([z.string().regex(/^-?\d{1,30}(\.\d+)?$/), z.uuid(), z.string(), z.enum(['0-1', '0-2'])])
  .transform(
    ([weight, connectionId, customerId, objectTypeId]): MatchCursor => ({
      weight,
      connectionId,
      customerId,
      objectTypeId,
    }),
  );

const writeCursor = ({ weight, connectionId, customerId, objectTypeId }: MatchCursor): string =>
  Buffer.from(JSON.stringify([weight, connectionId, customerId, objectTypeId])).toString('base64url');

/** Undefined when it is none of ours. */
const readCursor = (text: string): MatchCursor | undefined => {
  try {
    return cursorShape.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))).data;
  } catch {
    // Not JSON; the caller refuses it.
    return undefined;
  }
};

/**
 * A page of the match inbox, the highest MRR first, with how many of each kind there are; null when the cursor is none of
 * ours.
 */
export const showMatches = async (
  { db }: Pick<Deps, 'db'>,
  portalId: bigint,
  { kind, cursor }: MatchesQuery,
): Promise<Omit<MatchesReply, 'ok'> | null> => {
  const after = cursor === undefined ? null : readCursor(cursor);
  if (after === undefined) return null;
  const rows = await pageMatches(db, portalId, kind === 'all' ? null : kind, after, PAGE_SIZE + 1);
  const page = rows.slice(0, PAGE_SIZE);
  const last = rows.length > PAGE_SIZE ? page.at(-1) : undefined;
  const counts = await countMatches(db, portalId);
  const count = (name: string): number => counts.get(name) ?? 0;
  return {
    counts: {
      ambiguous: count('ambiguous'),
      missing: count('missing'),
      invalid: count('invalid'),
      deleted: count('deleted'),
      refused: count('refused'),
      ignored: count('ignored'),
    },
    matches: page.map(({ livemode, mrr, weight: _, ...row }) => ({
      ...row,
      mrr: mrrColumn.parse(mrr),
      mode: livemode ? 'live' : 'test',
    })),
    next: last ? writeCursor(last) : null,
  };
};
