import type { PermissionRow } from '../../src/app/packages/contract/setup.ts';
import type { ProbedRow } from '../stripe/probeKey.ts';

/** A probe's findings as they are stored and shown. */
export const permissionRows = (probed: ProbedRow[]): PermissionRow[] =>
  probed.map(({ permission, state, fixUrl }) => ({
    name: permission.name,
    dashboardRow: permission.dashboardRow,
    level: permission.level,
    state,
    blocker: permission.blocker,
    effect: permission.effect,
    why: permission.why,
    fixUrl,
  }));
