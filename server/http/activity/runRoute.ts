import { type Request, type Response, Router } from 'express';
import { type RunReply, runQuery } from '../../../src/app/packages/contract/activity.ts';
import type { Deps } from '../../sync/deps.ts';
import { propertyLabel } from '../../sync/showHistory.ts';
import { type RunDetail, showRun } from '../../sync/showRun.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { sendProblem } from '../sendProblem.ts';
import { sendUnreadable } from '../sendUnreadable.ts';

const PLACES = ['mirror', 'hubspot', 'link', 'undo'] as const;
const OUTCOMES = ['healed', 'left', 'archived'] as const;

const findingReply = (finding: RunDetail['findings'][number]): RunReply['findings'][number] => ({
  place: PLACES.find((place) => place === finding.place) ?? 'mirror',
  customerId: finding.customerId,
  objectTypeId: finding.objectTypeId,
  recordId: finding.recordId?.toString() ?? null,
  what: propertyLabel(finding.what),
  expected: finding.expected,
  found: finding.found,
  outcome: OUTCOMES.find((outcome) => outcome === finding.outcome) ?? 'left',
  reason: finding.reason,
});

const sendRun = async (deps: Deps, request: Request, response: Response): Promise<void> => {
  const query = runQuery.safeParse(request.query);
  if (!query.success) return sendUnreadable(response);
  const run = await showRun(deps, signedPortal(response), query.data.id);
  if (!run.ok) {
    return sendProblem(response, 404, {
      code: 'run_not_found',
      title: 'There is no such run',
      message: 'Nothing was changed.',
      action: 'Reload the page.',
    });
  }
  const { findings, findingsCount, written } = run.value;
  const reply: RunReply = {
    ok: true,
    findings: findings.map(findingReply),
    findingsCount,
    writes: written.entries,
    properties: written.properties.map(({ name, records }) => ({ label: propertyLabel(name), records })),
  };
  response.json(reply);
};

/** GET /v1/activity/run: what one run found and wrote. */
export const runRoute = (deps: Deps): Router => {
  const routes = Router();
  routes.get('/v1/activity/run', (request, response) => sendRun(deps, request, response));
  return routes;
};
