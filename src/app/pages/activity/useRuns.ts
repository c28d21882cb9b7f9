import { getActivity } from '@clearsync/ui/api/getActivity';
import { useAnswer } from '@clearsync/ui/hooks/useAnswer';
import { usePolling } from '@clearsync/ui/hooks/usePolling';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { useState } from 'react';
import { isOpen, type Run } from './run.ts';

const RUNNING_POLL_MS = 3_000;

const getNewest = () => getActivity(null);

/** The runs as far as they were loaded; the newest are asked for again while one is under way. */
export function useRuns() {
  const { answer, last, pending, reload } = useAnswer(getNewest);
  const older = useSubmit(getActivity);
  const [added, setAdded] = useState<{ runs: Run[]; next: string | null } | null>(null);
  usePolling(last?.runs.some(isOpen) === true && !pending, RUNNING_POLL_MS, reload);
  const newest = last?.runs ?? [];
  const known = new Set(newest.map(({ id }) => id));
  const runs = [...newest, ...(added?.runs ?? []).filter(({ id }) => !known.has(id))];
  const next = added === null ? (last?.next ?? null) : added.next;
  const loadOlder = async () => {
    const page = await older.send(next);
    if (page?.kind !== 'ok') return;
    setAdded({ runs: [...(added?.runs ?? []), ...page.value.runs], next: page.value.next });
  };
  return { answer, last, pending, reload, runs, next, older, loadOlder };
}
