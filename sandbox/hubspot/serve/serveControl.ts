import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from '../answers/refusals.ts';
import { Refusal, type Reply } from '../answers/reply.ts';
import { actAsAdmin } from '../control/admin.ts';
import type { ControlCall, ControlHandler } from '../control/controlCall.ts';
import * as install from '../control/install.ts';
import * as observe from '../control/observe.ts';
import * as people from '../control/people.ts';
import { controlSeed } from '../control/seed.ts';
import { listForPeople, showForPeople, showPortal } from '../ui/records.ts';
import type { World } from '../world.ts';
import { parseJson, readBody } from './readBody.ts';
import { sendReply } from './sendReply.ts';

const HANDLERS: Record<string, ControlHandler> = {
  'POST /__control/seed': controlSeed,
  'GET /__control/calls': observe.readCalls,
  'DELETE /__control/calls': observe.resetCalls,
  'GET /__control/journal': observe.readJournal,
  'DELETE /__control/journal': observe.resetJournal,
  'GET /__control/faults': observe.listFaults,
  'POST /__control/faults': observe.planFaults,
  'DELETE /__control/faults': observe.clearFaults,
  'GET /__control/clock': observe.readClock,
  'POST /__control/clock': observe.moveClock,
  'GET /__control/switches': observe.readSwitches,
  'POST /__control/switches': observe.turnSwitches,
  'GET /__control/webhooks': observe.readWebhooks,
  'POST /__control/webhooks/flush': observe.flushWebhooks,
  'GET /__control/install-state': install.readInstallState,
  'POST /__control/install-state': install.setInstallState,
  'POST /__control/uninstall': install.uninstall,
  'GET /__control/app': install.readApp,
  'POST /__control/app': install.changeApp,
  'GET /__control/portals': install.listPortals,
  'POST /__control/portals': install.addPortal,
  'POST /__control/merge': people.mergeByHand,
  'POST /__control/delete': people.deleteByHand,
  'POST /__control/restore': people.restoreByHand,
  'POST /__control/privacy-delete': people.privacyDeleteByHand,
  'POST /__control/edit': people.editByHand,
  'POST /__control/admin': actAsAdmin,
  'GET /__ui/portal': showPortal,
  'GET /__ui/records': listForPeople,
};

const RECORD_PAGE = /^\/__ui\/records\/([^/]+)\/([^/]+)$/;

/** Whether a path belongs to the control routes or the people's side. */
export const isControlPath = (path: string): boolean =>
  path.startsWith('/__control/') || path.startsWith('/__ui/');

/** Serves one control call; they are not counted, limited or journalled as calls of the API. */
export async function serveControl(
  world: World,
  incoming: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const json = parseJson('application/json', await readBody(incoming));
  const method = incoming.method ?? 'GET';
  const reply =
    json instanceof Refusal
      ? json
      : await answer(method, url, { world, body: json.value, query: url.searchParams });
  sendReply(response, reply);
}

function answer(method: string, url: URL, call: ControlCall): Reply | Promise<Reply> {
  const record = method === 'GET' ? RECORD_PAGE.exec(url.pathname) : null;
  if (record !== null) return showForPeople(call, record[1] ?? '', record[2] ?? '');
  const handler = HANDLERS[`${method} ${url.pathname}`];
  return handler === undefined ? refuse(404, `no control route ${method} '${url.pathname}'`) : handler(call);
}
