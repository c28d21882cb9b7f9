import type { SetupReply } from '@clearsync/contract/setup';
import { describe, expect, it } from 'vitest';
import { currentConnection, isRunning, reachedStep, viewOf } from '../../src/app/settings/wizardStep.ts';
import { progress } from './support/billing.ts';
import { approval, connection, row, setup } from './support/setup.ts';

const blocked = connection({ permissions: [row({ state: 'missing' })] });
const gaps = connection({ permissions: [row({ state: 'missing', blocker: false })] });
const revoked = connection({ state: 'revoked' });

describe('where the wizard stands', () => {
  it.each<[string, Partial<SetupReply>, string, string]>([
    ['without a connection', {}, 'check', 'key'],
    ['with a refused key', { connections: [revoked] }, 'key', 'key'],
    ['with a refused key after an import', { connections: [revoked], progress: progress() }, 'key', 'key'],
    ['without a permission it needs', { connections: [blocked] }, 'permissions', 'permissions'],
    ['without one it can do without', { connections: [gaps] }, 'choices', 'choices'],
    ['with everything', { connections: [connection()] }, 'choices', 'choices'],
    ...(['queued', 'running', 'complete', 'incomplete', 'failed'] as const).flatMap((state) =>
      (['import', 'recalculation', 'writing', 'matching'] as const).flatMap(
        (kind): [string, Partial<SetupReply>, string, string][] => {
          const own = { connections: [connection()], progress: progress({ kind, state }) };
          const again = kind === 'import' && state === 'failed';
          const writes = kind === 'writing' && (state === 'queued' || state === 'running');
          return [
            [
              `before the approval with a ${kind} that is ${state}`,
              own,
              again ? 'choices' : 'preview',
              again ? 'choices' : 'preview',
            ],
            [
              `after the approval with a ${kind} that is ${state}`,
              { ...own, approval },
              again ? 'choices' : writes ? 'golive' : 'live',
              again ? 'choices' : 'golive',
            ],
          ];
        },
      ),
    ),
  ])('%s', (_, own, view, reached) => {
    expect(viewOf(setup(own))).toBe(view);
    expect(reachedStep(setup(own), false)).toBe(reached);
  });

  it('opens the permissions for a key that was refused for them', () => {
    expect(reachedStep(setup(), true)).toBe('permissions');
  });

  it('is about the newest connection that works', () => {
    const old = connection({ id: 'old', connectedAt: '2026-01-01T00:00:00Z' });
    const newer = connection({ id: 'newer', connectedAt: '2026-05-01T00:00:00Z' });
    const newest = connection({ id: 'newest', connectedAt: '2026-09-01T00:00:00Z', state: 'revoked' });
    expect(currentConnection(setup({ connections: [old, newest, newer] }))?.id).toBe('newer');
    expect(currentConnection(setup({ connections: [newest] }))?.id).toBe('newest');
    expect(currentConnection(setup())).toBeNull();
  });

  it.each([
    ['queued', true],
    ['running', true],
    ['complete', false],
    ['incomplete', false],
    ['failed', false],
  ] as const)('an import that is %s runs: %s', (state, runs) => {
    expect(isRunning(setup({ progress: progress({ state }) }))).toBe(runs);
  });
});
