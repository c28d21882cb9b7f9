import type { Problem } from '@clearsync/contract/base';

/** Why there is no value: every screen draws exactly these three. */
export type Failure =
  | { kind: 'unreachable'; reference: string }
  | { kind: 'refused'; status: number; problem: Problem }
  | { kind: 'bad_reply'; reference: string };

/** What a call to the server can end in. Nothing is thrown. */
export type Answer<T> = { kind: 'ok'; value: T } | Failure;
