import type { Connection, SetupReply } from '@clearsync/contract/setup';

export const WIZARD_STEPS = ['check', 'key', 'permissions', 'choices', 'preview', 'golive'] as const;
export type WizardStep = (typeof WIZARD_STEPS)[number];
/** `live`: the wizard is done. */
export type SetupView = WizardStep | 'live';

/** The connection the page is about: a working one before a revoked one, the newest first. */
export function currentConnection({ connections }: SetupReply): Connection | null {
  const newestFirst = [...connections].sort((a, b) => b.connectedAt.localeCompare(a.connectedAt));
  return newestFirst.find(({ state }) => state === 'active') ?? newestFirst[0] ?? null;
}

/** Whether Stripe was read to its end, so that there is a preview, or a run for it is under way. */
function isRead({ progress }: SetupReply): boolean {
  return progress !== null && (progress.state !== 'failed' || progress.kind !== 'import');
}

/** Where the wizard stands by what the server knows, so that it goes on after a reload or on another machine. */
export function viewOf(setup: SetupReply): SetupView {
  const connection = currentConnection(setup);
  if (connection === null) return 'check';
  if (connection.state === 'revoked') return 'key';
  // A first import that failed is begun again from the choices; so is a later one, whose page has no words for it.
  if (isRead(setup)) return afterReading(setup);
  return setup.progress === null && lacksBlocker(connection) ? 'permissions' : 'choices';
}

/** The wizard's last step is over as soon as everything that was approved is written. */
function afterReading(setup: SetupReply): SetupView {
  if (setup.approval.approvedAt === null) return 'preview';
  return setup.progress?.kind === 'writing' && isRunning(setup) ? 'golive' : 'live';
}

/** How far the wizard may be opened by a click on its steps; `refused`: a typed key lacks permissions. */
export function reachedStep(setup: SetupReply, refused: boolean): WizardStep {
  const connection = currentConnection(setup);
  if (refused) return 'permissions';
  if (connection === null || connection.state === 'revoked') return 'key';
  if (isRead(setup)) return setup.approval.approvedAt === null ? 'preview' : 'golive';
  return lacksBlocker(connection) ? 'permissions' : 'choices';
}

function lacksBlocker({ permissions }: Connection): boolean {
  return permissions.some(({ blocker, state }) => blocker && state === 'missing');
}

/** Whether an import or a recalculation is under way, and the page therefore asks again and again. */
export function isRunning({ progress }: SetupReply): boolean {
  return progress !== null && (progress.state === 'queued' || progress.state === 'running');
}
