import type { HistoryReply } from '@clearsync/contract/activity';
import type { CardQuery } from '@clearsync/contract/card';
import type { Failure } from '@clearsync/ui/api/answer';
import { getRecordHistory } from '@clearsync/ui/api/getRecordHistory';
import { useState } from 'react';

interface Older {
  entries: HistoryReply['entries'];
  /** Null: there are no older ones. */
  next: string | null;
  failure: Failure | null;
  loading: boolean;
  load(): void;
}

/** The history of a record from its first page on, an older page at each `load`. */
export function useOlder(record: CardQuery, first: HistoryReply): Older {
  const [pages, setPages] = useState<HistoryReply[]>([]);
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const all = [first, ...pages];
  const next = all.at(-1)?.next ?? null;
  const load = async () => {
    setLoading(true);
    const answer = await getRecordHistory(record, next);
    setLoading(false);
    setFailure(answer.kind === 'ok' ? null : answer);
    if (answer.kind === 'ok') setPages((before) => [...before, answer.value]);
  };
  return { entries: all.flatMap(({ entries }) => entries), next, failure, loading, load: () => void load() };
}
