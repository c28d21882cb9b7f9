import { Button, Checkbox, LoadingButton, LoadingSpinner, Modal, Table, Text } from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { detail, openActivity, plan, RUN, run, runs, UNDO } from './support/activity.tsx';
import { type Reply, refused } from './support/server.ts';
import { problem } from './support/setup.ts';
import { holdTimers, passing, until } from './support/until.ts';

beforeEach(() => holdTimers('2026-11-24T12:00:00Z'));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const openRun = async (replies: Record<string, Reply | Reply[]> = {}) => {
  const all = openActivity(replies);
  await until(all.renderer, () => all.renderer.findByTestId(Button, `open-${RUN}`));
  all.renderer.findByTestId(Button, `open-${RUN}`).trigger('onClick');
  await until(all.renderer, () => all.renderer.findByTestId(Table, 'written'));
  return all;
};

const planned = async (replies: Record<string, Reply | Reply[]> = {}) => {
  const all = await openRun({ 'POST /v1/undo/plan': plan(), ...replies });
  all.renderer.findByTestId(LoadingButton, 'plan').trigger('onClick');
  await until(all.renderer, () => all.renderer.findByTestId(Button, 'undo'));
  const modal = () => {
    const overlay = all.renderer.findByTestId(Button, 'undo').props.overlay;
    if (!overlay) throw new Error('the button opens nothing');
    return overlay.find(Modal);
  };
  return { ...all, modal };
};

describe('the undo of a run', () => {
  it('first shows what it would do, and has no tick by itself', async () => {
    const { renderer, asked, page } = await planned();
    expect(asked.at(-1)).toMatchObject({ method: 'POST', path: '/v1/undo/plan', body: { runId: RUN } });
    expect(renderer.findByTestId(Text, 'restorable').text).toBe(
      '2 values on 1 record are put back as they were.',
    );
    expect(renderer.findByTestId(Text, 'left').text).toContain('1 value stays');
    expect(renderer.findByTestId(Table, 'left-values').toString()).toContain('Somebody changed it since.');
    expect(renderer.findByTestId(Text, 'created').text).toContain('This run made 1 record.');
    expect(renderer.findByTestId(Checkbox, 'tick-0-1/9').props).toMatchObject({
      checked: false,
      'aria-label': 'Archive new@acme.com',
    });
    expect(page()).toContain('Undoing pauses all writing to HubSpot.');
    expect(renderer.maybeFindByTestId(Text, 'checked')).toBeNull();
  });

  it('says of how many records HubSpot was asked, and when nothing can be put back', async () => {
    const nothing = plan({
      records: 5_000,
      checked: 1_000,
      restorable: { records: 0, values: 0 },
      left: [],
      leftCount: 0,
      created: [],
      createdCount: 0,
    });
    const { renderer } = await planned({ 'POST /v1/undo/plan': nothing });
    expect(renderer.findByTestId(Text, 'restorable').text).toBe('No value can be put back.');
    expect(renderer.findByTestId(Text, 'checked').text).toContain('1,000 of 5,000 records');
    expect(renderer.maybeFindByTestId(Table, 'created-records')).toBeNull();
  });

  it('asks once more, archives what is ticked, and shows the undo to its end', async () => {
    const going = run({ id: UNDO, kind: 'undo', state: 'running', finishedAt: null, canUndo: false });
    const line = '2 values put back on 1 record, 1 left, 1 record archived';
    const kept = {
      place: 'undo' as const,
      customerId: null,
      objectTypeId: '0-1',
      recordId: '7',
      what: 'MRR',
      expected: '100',
      found: '120',
      outcome: 'left' as const,
      reason: 'Somebody changed it since: HubSpot holds "120".',
    };
    const { renderer, asked, page, modal } = await planned({
      'GET /v1/activity': [
        runs([run()]),
        runs([going, run()]),
        runs([
          { ...going, state: 'complete', finishedAt: '2026-11-24T12:00:05Z', line },
          run({ undone: true }),
        ]),
      ],
      'GET /v1/activity/run': [detail(), detail(), detail({ findings: [kept], findingsCount: 1 })],
      'POST /v1/undo': { body: { ok: true, undoId: UNDO } },
    });
    renderer.findByTestId(Checkbox, 'tick-0-1/9').trigger('onChange', true as never);
    await until(renderer, () => expect(renderer.findByTestId(Text, 'ticked').text).toBe('1 ticked'));
    expect(modal().props.variant).toBe('danger');
    expect(modal().toString()).toContain('1 record that ClearSync made is archived.');
    modal()
      .find(Button, ({ props }) => props.testId === 'confirm-undo')
      .trigger('onClick');
    await until(renderer, () => expect(renderer.find(LoadingSpinner).props.label).toBe('Undo is under way'));
    expect(asked.find(({ path }) => path === '/v1/undo')?.body).toEqual({ runId: RUN, archive: ['0-1/9'] });
    await passing(() => expect(renderer.findByTestId(Text, 'run-line').text).toBe(line));
    await until(renderer, () => expect(page()).toContain('Somebody changed it since: HubSpot holds'));
    expect(renderer.findByTestId(Text, 'no-undo').text).toContain('An undo cannot be undone.');
  });

  it('ticks all and none', async () => {
    const { renderer, modal } = await planned();
    renderer.findByTestId(Button, 'tick-all').trigger('onClick');
    await until(renderer, () =>
      expect(renderer.findByTestId(Checkbox, 'tick-0-1/9').props.checked).toBe(true),
    );
    renderer.findByTestId(Button, 'tick-none').trigger('onClick');
    await until(renderer, () =>
      expect(renderer.findByTestId(Checkbox, 'tick-0-1/9').props.checked).toBe(false),
    );
    expect(modal().toString()).toContain('No record is archived.');
  });

  it('changes nothing when it is cancelled', async () => {
    const { renderer, asked, modal } = await planned();
    modal()
      .find(Button, ({ props }) => props.testId === 'cancel-undo')
      .trigger('onClick');
    expect(renderer.mocks.actions.closeOverlay.calls).toEqual([['undo-run']]);
    expect(asked.filter(({ path }) => path === '/v1/undo')).toEqual([]);
  });

  it('keeps the plan and its ticks when the start is refused', async () => {
    const { renderer, page, modal } = await planned({
      'POST /v1/undo': refused(409, problem({ title: 'Another run is being undone' })),
    });
    renderer.findByTestId(Button, 'tick-all').trigger('onClick');
    await until(renderer, () => expect(renderer.findByTestId(Text, 'ticked').text).toBe('1 ticked'));
    modal()
      .find(Button, ({ props }) => props.testId === 'confirm-undo')
      .trigger('onClick');
    await until(renderer, () => expect(page()).toContain('Another run is being undone'));
    expect(renderer.findByTestId(Checkbox, 'tick-0-1/9').props.checked).toBe(true);
  });

  it('says why there is no plan', async () => {
    const { renderer, page } = await openRun({
      'POST /v1/undo/plan': refused(502, problem({ title: 'HubSpot could not be asked' })),
    });
    renderer.findByTestId(LoadingButton, 'plan').trigger('onClick');
    await until(renderer, () => expect(page()).toContain('HubSpot could not be asked'));
    expect(renderer.maybeFindByTestId(Button, 'undo')).toBeNull();
  });

  it.each([
    [{ canUndo: false, undone: true }, 'This run was undone.'],
    [{ canUndo: false, written: 0 }, 'There is nothing to undo'],
  ])('says why a run cannot be undone: %o', async (own, sentence) => {
    const { renderer } = await openRun({ 'GET /v1/activity': runs([run(own)]) });
    expect(renderer.findByTestId(Text, 'no-undo').text).toContain(sentence);
    expect(renderer.maybeFindByTestId(LoadingButton, 'plan')).toBeNull();
  });
});
