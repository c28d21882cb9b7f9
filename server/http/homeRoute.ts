import { type Request, type Response, Router } from 'express';
import { type HomeReply, movementKind } from '../../src/app/packages/contract/home.ts';
import type { Deps } from '../sync/deps.ts';
import { type ShownHome, showHome } from '../sync/showHome.ts';
import { shownSums } from '../sync/shownSums.ts';
import { customersRoute } from './customersRoute.ts';
import { isoMoment } from './isoTimes.ts';
import { signedPortal } from './middleware/signedPortal.ts';
import { sendNotInstalled } from './sendNotInstalled.ts';

const AUDIT_ENDS = ['complete', 'incomplete', 'failed'] as const;

const homeReply = ({ counts, ...home }: ShownHome): HomeReply => ({
  ok: true,
  portalName: home.portalName,
  connections: home.connections.map(({ accountName, livemode, state }) => ({
    accountName,
    mode: livemode ? 'live' : 'test',
    state: state === 'revoked' ? 'revoked' : 'active',
  })),
  progress: home.progress,
  writing: home.writing,
  paused: home.paused && { since: isoMoment(home.paused.since.getTime()), by: home.paused.by },
  lists: home.lists,
  inbox: home.inbox,
  errors: home.errors,
  counts: {
    customers: counts.customers,
    linkedContacts: counts.linkedContacts,
    linkedCompanies: counts.linkedCompanies,
    unmatched: counts.unmatched,
    parked: counts.parked,
  },
  mrr: shownSums(home.mrr, home.reportingCurrency),
  movements: home.movements.map(({ type, ...movement }) => ({ ...movement, kind: movementKind.parse(type) })),
  paid: shownSums(home.mirror.paid, home.reportingCurrency),
  open: shownSums(home.mirror.open, home.reportingCurrency),
  mirrored: {
    customers: home.mirror.customers,
    subscriptions: home.mirror.subscriptions,
    invoices: home.mirror.invoices,
    charges: home.mirror.charges,
  },
  byStatus: home.byStatus,
  attention: home.attention.map(({ what, reason, since }) => ({
    what,
    reason,
    since: isoMoment(since.getTime()),
  })),
  audit: home.audit && {
    state: AUDIT_ENDS.find((state) => state === home.audit?.state) ?? 'failed',
    line: home.audit.line,
    at: isoMoment(home.audit.at.getTime()),
  },
  freshness: home.freshness,
  asOf: counts.computedAt && isoMoment(counts.computedAt.getTime()),
});

/** GET /v1/home: the portal at a glance; and the lists behind its counts. */
export const homeRoute = (deps: Deps): Router => {
  const routes = Router();
  routes.get('/v1/home', async (_request: Request, response: Response) => {
    const home = await showHome(deps, signedPortal(response));
    if (!home) return sendNotInstalled(response);
    response.json(homeReply(home));
  });
  routes.use(customersRoute(deps));
  return routes;
};
