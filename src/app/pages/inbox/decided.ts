import type { MatchReply } from '@clearsync/contract/matches';
import type { Decision } from '@clearsync/ui/api/postDecision';

/** A decision with the words by which a record was chosen. */
type Chosen = Decision & { label?: string };

/** A decision that was carried out, and what the link is since. */
export interface Decided {
  decision: Chosen;
  link: MatchReply['link'];
}

export type Decide = (decision: Chosen) => Promise<void>;
