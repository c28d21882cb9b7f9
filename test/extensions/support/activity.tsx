import type { ActivityReply, RunReply, UndoPlanReply } from '@clearsync/contract/activity';
import type { LatestAuditReply } from '@clearsync/contract/audit';
import type { PeopleReply } from '@clearsync/contract/control';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { Activity } from '../../../src/app/pages/activity/Activity.tsx';
import { type Reply, serve } from './server.ts';

type Run = ActivityReply['runs'][number];
type Audit = NonNullable<LatestAuditReply['audit']>;

export const RUN = '11111111-1111-4111-8111-111111111111';
export const UNDO = '22222222-2222-4222-8222-222222222222';

/** The first writing, complete. */
export const run = (own: Partial<Run> = {}): Run => ({
  id: RUN,
  kind: 'writing',
  state: 'complete',
  startedAt: '2026-11-24T10:00:00Z',
  finishedAt: '2026-11-24T10:02:00Z',
  requestedBy: 'anna@acme.com',
  reason: null,
  line: null,
  read: null,
  matched: 40,
  percent: null,
  written: 38,
  created: 0,
  archived: 0,
  parked: 2,
  canUndo: true,
  undone: false,
  ...own,
});

/** A page of runs. */
export const runs = (list: Run[], next: string | null = null): Reply => ({
  body: { ok: true, runs: list, next } satisfies ActivityReply,
});

/** The newest audit; null: there was none. */
export const latest = (own: Partial<Audit> | null = {}): Reply => ({
  body: {
    ok: true,
    audit:
      own === null
        ? null
        : {
            id: '33333333-3333-4333-8333-333333333333',
            state: 'complete',
            startedAt: '2026-11-24T02:00:00Z',
            finishedAt: '2026-11-24T02:14:00Z',
            requestedBy: null,
            line: '4,212 compared at 02:14, 0 different',
            reason: null,
            numbers: {
              customers: 4_212,
              records: 4_100,
              different: 0,
              healed: 0,
              left: 0,
              findings: 0,
              unlinked: 1,
            },
            findings: [],
            ...own,
          },
  } satisfies LatestAuditReply,
});

/** What a run found and wrote. */
export const detail = (own: Partial<RunReply> = {}): Reply => ({
  body: {
    ok: true,
    findings: [],
    findingsCount: 0,
    writes: 38,
    properties: [{ label: 'MRR', records: 38 }],
    ...own,
  } satisfies RunReply,
});

/** What an undo would do: two values back, one left, one record that was made. */
export const plan = (own: Partial<UndoPlanReply> = {}): Reply => ({
  body: {
    ok: true,
    run: { id: RUN, kind: 'writing', startedAt: '2026-11-24T10:00:00Z' },
    records: 38,
    checked: 38,
    restorable: { records: 1, values: 2 },
    left: [{ objectTypeId: '0-1', recordId: '7', label: 'MRR', reason: 'Somebody changed it since.' }],
    leftCount: 1,
    created: [{ key: '0-1/9', objectTypeId: '0-1', recordId: '9', label: 'new@acme.com' }],
    createdCount: 1,
    notice: 'Undoing pauses all writing to HubSpot.',
    ...own,
  } satisfies UndoPlanReply,
});

/** What people did. */
export const people = (own: Partial<PeopleReply> = {}): Reply => ({
  body: {
    ok: true,
    actions: [
      {
        id: '1',
        at: '2026-11-24T09:00:00Z',
        who: 'anna@acme.com',
        action: 'approved',
        words: 'Approved the writing to HubSpot',
        detail: {},
      },
    ],
    next: null,
    ...own,
  } satisfies PeopleReply,
});

/** Opens the page of activity against some replies; what is not told is as above. */
export function openActivity(replies: Record<string, Reply | Reply[]> = {}) {
  const asked = serve({
    'GET /v1/activity': runs([run()]),
    'GET /v1/audit/latest': latest(),
    'GET /v1/activity/people': people(),
    'GET /v1/activity/run': detail(),
    ...replies,
  });
  const renderer = createRenderer('pages');
  renderer.mocks.context.user.locale = 'en-US';
  renderer.mocks.context.portal.timezone = 'UTC';
  renderer.render(<Activity />);
  const page = () => renderer.getRootNode().toString();
  return { renderer, asked, page };
}
