import {
  Accordion,
  Alert,
  Button,
  DescriptionList,
  Link,
  List,
  LoadingButton,
  Modal,
  StepIndicator,
  Tab,
  Table,
  Tag,
  Toggle,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progress } from './support/billing.ts';
import { type Reply, refused } from './support/server.ts';
import { openSettings } from './support/settings.tsx';
import { approval, choices, connection, field, problem, setup } from './support/setup.ts';
import { holdTimers, until } from './support/until.ts';

const live = (own: Parameters<typeof setup>[0] = {}) =>
  setup({
    connections: [connection()],
    progress: progress({ state: 'complete', finishedAt: '2026-11-24T11:00:00Z' }),
    approval,
    ...own,
  });

async function at(
  section: string,
  own: Parameters<typeof setup>[0] = {},
  replies: Record<string, Reply | Reply[]> = {},
) {
  const page = await openSettings({ 'GET /v1/setup': { body: live(own) }, ...replies });
  page.open(section);
  const posted = () =>
    page.asked.filter(({ method }) => method !== 'GET').map(({ path, body }) => [path, body]);
  return { ...page, posted };
}

beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the control room', () => {
  it('has a tab a section, and draws the open one with at most one primary button', async () => {
    const { renderer, open } = await at('overview');
    const tabs = renderer.findAll(Tab).map(({ props }) => props.tabId);
    expect(tabs).toHaveLength(10);
    for (const tab of tabs) {
      open(String(tab));
      const primary = [...renderer.findAll(Button), ...renderer.findAll(LoadingButton)].filter(
        ({ props }) => props.variant === 'primary',
      );
      expect(primary.length, String(tab)).toBeLessThanOrEqual(1);
    }
  });

  it('tells how to place the card, and links a record to look at', async () => {
    const url = 'https://app.hubspot.com/contacts/12345678/record/0-1/77';
    const { renderer, says } = await at('overview', { sample: { label: 'bo@acme.com', url } });
    expect(renderer.find(Accordion).props.title).toBe('Show billing on your records');
    expect(renderer.find(List).toString()).toContain('Customize');
    expect(renderer.find(Link).props.href).toEqual({ url, external: true });
    says('Open bo@acme.com in HubSpot');
    says('recipes');
  });

  it('says so while no customer can be looked at', async () => {
    const { says } = await at('overview');
    says('As soon as a paying customer is linked to a contact');
  });

  it('shows the mode of a connection beside its key, and what a new key must be', async () => {
    const { renderer, says } = await at('connection', { connections: [connection({ mode: 'test' })] });
    expect(renderer.find(Tag).text).toBe('Test mode');
    says('must be of the same Stripe account');
    renderer.findByTestId(Button, 'replace-key').trigger('onClick');
    expect(renderer.find(StepIndicator).props.currentStep).toBe(1);
  });

  it('lists every property with its pack, where it exists and why it does not', async () => {
    const [contacts, companies] = setup().properties;
    if (contacts === undefined || companies === undefined) throw new Error('two kinds of records');
    const made = { ...contacts, fields: [field({ state: 'created' })] };
    const { renderer, says } = await at('data', { properties: [made, companies] });
    says('Full');
    says('Core');
    const table = renderer.findByTestId(Table, 'fields').toString();
    expect(table).toContain('Exists');
    expect(table).toContain('Will be made');
    expect(table).toContain('Left out: the limit of 70 fields is reached');
  });
});

describe('live updates', () => {
  it('say their mode, since when, and are turned off by a button', async () => {
    const off = connection({ live: { ...connection().live, wanted: false, mode: 'off' } });
    const { renderer, says, posted } = await at(
      'live',
      {},
      {
        'GET /v1/setup': [{ body: live() }, { body: live({ connections: [off] }) }],
        'POST /v1/setup/live': { body: { ok: true, connection: off, note: null } },
      },
    );
    says('At once: Stripe tells ClearSync of every change');
    says('Nov 20, 2026');
    renderer.findByTestId(LoadingButton, 'turn-con_1').trigger('onClick');
    await until(renderer, () => says('Live updates are off.'));
    expect(posted()).toEqual([['/v1/setup/live', { connectionId: 'con_1', on: false }]]);
    await until(renderer, () =>
      expect(renderer.findByTestId(LoadingButton, 'turn-con_1').props.variant).toBe('primary'),
    );
    says('Off: nothing changes between imports');
  });

  it('say what could not be done', async () => {
    const note = 'Our endpoint could not be removed. Delete it in Stripe.';
    const { renderer, says } = await at(
      'live',
      {},
      { 'POST /v1/setup/live': { body: { ok: true, connection: connection(), note } } },
    );
    renderer.findByTestId(LoadingButton, 'turn-con_1').trigger('onClick');
    await until(renderer, () => says(note));
  });

  it('stay as they are when the server refuses', async () => {
    const { renderer, says } = await at('live', {}, { 'POST /v1/setup/live': 'unreachable' });
    renderer.findByTestId(LoadingButton, 'turn-con_1').trigger('onClick');
    await until(renderer, () => says("Can't reach ClearSync"));
    expect(renderer.findByTestId(LoadingButton, 'turn-con_1').text).toBe('Turn off live updates');
  });

  it('give the reason why they are not better', async () => {
    const { says } = await at('live', {
      connections: [
        connection({
          live: {
            ...connection().live,
            mode: 'polling',
            reason: 'The key may not make one.',
            lastHeardAt: null,
          },
        }),
      ],
    });
    says('Every minute');
    says('The key may not make one.');
    says('Not yet');
  });
});

describe('privacy', () => {
  const HELD = { ok: true, customers: 2052, contacts: 1990, companies: 311, writings: 8400, forgotten: 3 };

  it('counts what is stored', async () => {
    const { renderer, says } = await at('privacy', {}, { 'GET /v1/setup/held': { body: HELD } });
    await until(renderer, () => renderer.findByTestId(DescriptionList, 'held'));
    for (const text of ['Stripe customers', '2,052', '1,990', '311', '8,400', 'as fingerprints']) says(text);
  });

  it('shows as a table what leaves Stripe, and saves the comments by a button', async () => {
    const chosen = choices({ cancelComments: true });
    const { renderer, posted, says } = await at(
      'privacy',
      {},
      { 'PUT /v1/setup/choices': { body: live({ choices: chosen }) }, 'GET /v1/setup/held': { body: HELD } },
    );
    expect(renderer.findByTestId(Table, 'leaves-stripe').toString()).toContain('last four digits');
    says('What we hold about a person');
    says('Forget a person');
    renderer.find(Toggle).trigger('onChange', true as never);
    expect(posted()).toEqual([]);
    renderer.findByTestId(LoadingButton, 'save-choices').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Alert, 'saved'));
    expect(posted()).toEqual([['/v1/setup/choices', chosen]]);
  });
});

describe('the danger zone', () => {
  const paused = { since: '2026-11-24T10:00:00Z', by: 'anna@acme.com' };

  it('pauses, and the page says loudly who did it', async () => {
    const { renderer, posted, says } = await at(
      'danger',
      {},
      {
        'GET /v1/setup': [{ body: live() }, { body: live({ paused }) }],
        'POST /v1/control/pause': { body: { ok: true, paused } },
      },
    );
    renderer.findByTestId(LoadingButton, 'pause').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Alert, 'paused'));
    expect(posted()).toEqual([['/v1/control/pause', {}]]);
    says('by anna@acme.com. Nothing is lost');
    expect(renderer.findByTestId(LoadingButton, 'pause').text).toBe('Resume writing');
  });

  it('resumes', async () => {
    const { renderer, posted } = await at(
      'danger',
      {},
      {
        'GET /v1/setup': [{ body: live({ paused: { ...paused, by: null } }) }, { body: live() }],
        'POST /v1/control/resume': { body: { ok: true, paused: null } },
      },
    );
    renderer.findByTestId(LoadingButton, 'pause').trigger('onClick');
    await until(renderer, () => expect(renderer.maybeFindByTestId(Alert, 'paused')).toBeNull());
    expect(posted()).toEqual([['/v1/control/resume', {}]]);
  });

  it('keeps everything that can be kept unless somebody chooses otherwise, and says exactly what happens', async () => {
    const { renderer, posted } = await at('danger');
    const leave = () => renderer.findByTestId(Button, 'leave-con_1');
    const dialog = () => leave().props.overlay?.find(Modal).toString() ?? '';
    expect(leave().props.variant).toBe('destructive');
    expect(dialog()).toContain('Our webhook endpoint is removed from Stripe');
    expect(dialog()).toContain('values on your records stay');
    expect(dialog()).toContain('deleted in 30 days');
    renderer.findByTestId(ToggleGroup, 'properties-con_1').trigger('onChange', 'clear' as never);
    renderer.findByTestId(ToggleGroup, 'purge-con_1').trigger('onChange', 'now' as never);
    expect(dialog()).toContain('are emptied. Your other HubSpot data is not touched.');
    expect(dialog()).toContain('deleted now and cannot be brought back');
    expect(dialog()).not.toContain('The app is removed');
    expect(posted()).toEqual([]);
  });

  it('disconnects after the dialogue, says what happened and begins the wizard anew', async () => {
    const message = 'The Stripe account is disconnected and its key deleted.';
    const { renderer, posted, says } = await at(
      'danger',
      {},
      {
        'GET /v1/setup': [{ body: live() }, { body: setup() }],
        'POST /v1/control/disconnect': { body: { ok: true, state: 'disconnected', message, purgeAt: null } },
      },
    );
    renderer
      .findByTestId(Button, 'leave-con_1')
      .props.overlay?.find(Modal)
      .find(LoadingButton)
      .trigger('onClick');
    await until(renderer, () => expect(renderer.find(StepIndicator).props.currentStep).toBe(0));
    says(message);
    expect(posted()).toEqual([
      ['/v1/control/disconnect', { connectionId: 'con_1', properties: 'keep', purge: 'days30' }],
    ]);
  });

  it('says in the dialogue why it could not, and nothing is gone', async () => {
    const { renderer } = await at(
      'danger',
      {},
      { 'POST /v1/control/disconnect': refused(404, problem({ title: 'This connection is gone' })) },
    );
    const dialog = () => renderer.findByTestId(Button, 'leave-con_1').props.overlay?.find(Modal);
    dialog()?.find(LoadingButton).trigger('onClick');
    await until(renderer, () => expect(dialog()?.find(Alert).props.title).toBe('This connection is gone'));
    renderer.findByTestId(Button, 'leave-con_1');
  });

  it('uninstalls, and shows nothing but what happened', async () => {
    const message = 'ClearSync was removed from this HubSpot account.';
    const { renderer, posted, says } = await at(
      'danger',
      {},
      { 'POST /v1/control/uninstall': { body: { ok: true, state: 'uninstalled', message } } },
    );
    const dialog = renderer.findByTestId(Button, 'leave-app').props.overlay?.find(Modal);
    expect(dialog?.toString()).toContain('The app is removed from HubSpot');
    dialog?.find(LoadingButton).trigger('onClick');
    await until(renderer, () => says(message));
    expect(renderer.maybeFind(Tab)).toBeNull();
    expect(posted()).toEqual([['/v1/control/uninstall', { properties: 'keep', purge: 'days30' }]]);
  });
});
