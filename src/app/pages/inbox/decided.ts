import type { MatchReply } from '@clearsync/contract/matches';
import type { Decision } from '@clearsync/ui/api/postDecision';

/** A decision that was carried out, and what the link is since. */
export interface Decided {
  decision: Decision;
  link: MatchReply['link'];
}

export type Decide = (decision: Decision) => Promise<void>;
