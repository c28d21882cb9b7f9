import type { Database } from '../database/openDatabase.ts';

/** What a person did, for the audit log: who by HubSpot's signature, and the details as JSON without any secret. */
export type HumanAction = {
  userId: string | null;
  userEmail: string | null;
  /** key_connected, choices_saved, approved, paused, link_pinned … */
  action: string;
  detail: object;
  at: Date;
};

const STATEMENT = `
  insert into human_action (portal_id, user_id, user_email, action, detail, at)
  values ($1, $2, $3, $4, $5::jsonb, $6)`;

/** Appends to the audit log; `asked` is the client of the transaction that does the deed, so that both or neither stand. */
export const addHumanAction = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  { userId, userEmail, action, detail, at }: HumanAction,
): Promise<void> => {
  await asked.query(STATEMENT, [portalId.toString(), userId, userEmail, action, JSON.stringify(detail), at]);
};
