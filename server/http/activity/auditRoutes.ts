import { type Response, Router } from 'express';
import type { AuditFinding, AuditReply, LatestAuditReply } from '../../../src/app/packages/contract/audit.ts';
import { requestAudit } from '../../sync/audit/requestAudit.ts';
import { type ShownAudit, showAudit } from '../../sync/audit/showAudit.ts';
import type { Deps } from '../../sync/deps.ts';
import { propertyLabel } from '../../sync/showHistory.ts';
import { isoMoment } from '../isoTimes.ts';
import { signedPerson } from '../middleware/signedPerson.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { runStateOf } from './words.ts';

const PLACES = ['mirror', 'hubspot', 'link'] as const;

const findingReply = (finding: ShownAudit['findings'][number]): AuditFinding => ({
  place: PLACES.find((place) => place === finding.place) ?? 'mirror',
  customerId: finding.customerId,
  objectTypeId: finding.objectTypeId,
  recordId: finding.recordId?.toString() ?? null,
  what: finding.place === 'hubspot' ? propertyLabel(finding.what) : finding.what,
  expected: finding.expected,
  found: finding.found,
  outcome: finding.outcome === 'left' ? 'left' : 'healed',
  reason: finding.reason,
  at: isoMoment(finding.at.getTime()),
});

const sendLatest = async (deps: Deps, response: Response): Promise<void> => {
  const audit = await showAudit(deps, signedPortal(response));
  const reply: LatestAuditReply = {
    ok: true,
    audit: audit && {
      id: audit.run.id,
      state: runStateOf(audit.run.state),
      startedAt: isoMoment(audit.run.startedAt.getTime()),
      finishedAt: audit.run.finishedAt && isoMoment(audit.run.finishedAt.getTime()),
      requestedBy: audit.run.requestedBy,
      line: audit.line,
      reason: audit.run.reason,
      numbers: audit.proof,
      findings: audit.findings.map(findingReply),
    },
  };
  response.json(reply);
};

/** The audit: ask for one, and what the last one proved. */
export const auditRoutes = (deps: Deps): Router => {
  const routes = Router();
  routes.post('/v1/audit', async (_request, response) => {
    const reply: AuditReply = {
      ok: true,
      ...(await requestAudit(deps, signedPortal(response), signedPerson(response))),
    };
    response.json(reply);
  });
  routes.get('/v1/audit/latest', (_request, response) => sendLatest(deps, response));
  return routes;
};
