import type { ErrorsReply } from '../../../src/app/packages/contract/control.ts';
import { listParked } from '../../store/redrive/listParked.ts';
import type { Deps } from '../deps.ts';
import { errorWords } from './errorWords.ts';

/** Everything of a portal that was not done and waits for somebody, by its cause, with what mends it. */
export const showErrors = async ({ db }: Deps, portalId: bigint): Promise<ErrorsReply['errors']> =>
  (await listParked(db, portalId)).map((group) => ({
    ...group,
    ...errorWords(group),
    oldest: group.oldest?.toISOString() ?? null,
    newest: group.newest?.toISOString() ?? null,
  }));
