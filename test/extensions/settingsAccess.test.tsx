import { Alert, ErrorState, LoadingButton, TextArea, ToggleGroup } from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readChoices } from '../../src/app/settings/readChoices.ts';
import { progress } from './support/billing.ts';
import { type Reply, refused } from './support/server.ts';
import { openSettings } from './support/settings.tsx';
import { approval, choices, connection, problem, setup } from './support/setup.ts';
import { holdTimers, until } from './support/until.ts';

const SAVE = 'save-choices';
const format = { number: String };
const limited = (...emails: string[]) => choices({ viewers: { limited: true, emails } });
const live = (own: Parameters<typeof setup>[0] = {}) =>
  setup({
    connections: [connection()],
    progress: progress({ state: 'complete', finishedAt: '2026-11-24T11:00:00Z' }),
    approval,
    ...own,
  });

async function access(own: Parameters<typeof setup>[0] = {}, replies: Record<string, Reply | Reply[]> = {}) {
  const page = await openSettings({ 'GET /v1/setup': { body: live(own) }, ...replies });
  const { renderer } = page;
  renderer.mocks.context.user.email = 'anna@acme.com';
  page.open('access');
  const list = () => renderer.findByTestId(TextArea, 'viewers').props;
  return {
    ...page,
    list,
    choose: (way: string) =>
      renderer.findByTestId(ToggleGroup, 'viewers-limited').trigger('onChange', way as never),
    type: (text: string) => renderer.findByTestId(TextArea, 'viewers').trigger('onInput', text as never),
    save: () => renderer.findByTestId(LoadingButton, SAVE).trigger('onClick'),
    notYou: () => renderer.maybeFindByTestId(Alert, 'not-you'),
  };
}

beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a list of people as it is typed', () => {
  it('is sent without what copying brings along', () => {
    const typed = limited('"anna@acme.com"', '\u202Ebo@acme.com\u202C', '\u200b');
    expect(readChoices(typed, format)).toEqual({
      errors: {},
      choices: limited('anna@acme.com', 'bo@acme.com'),
    });
  });

  it('is not sent when it limits nothing', () => {
    const typed = choices({ viewers: { limited: false, emails: ['anna@acme.com', 'nonsense'] } });
    expect(readChoices(typed, format)).toEqual({ errors: {}, choices: choices() });
  });

  it.each<[string, string[], RegExp]>([
    ['nobody', ['""', ' '], /^Write at least one e-mail address/],
    ['a word', ['anna'], /^"anna" is not an e-mail address/],
    ['two signs', ['a@b@acme.com'], /^"a@b@acme\.com" is not/],
    ['markup', ['<b>anna@acme.com</b>'], /^"<b>anna@acme\.com<\/b>" is not/],
    ['too long', [`anna@${'a'.repeat(260)}.com`], /^"anna@a{35}…" is too long/],
    ['too many', Array.from({ length: 501 }, (_, n) => `a${n}@acme.com`), /^501 addresses are too many/],
  ])('is refused beside the field: %s', (_, emails, message) => {
    expect(readChoices(limited(...emails), format).errors.viewers).toMatch(message);
  });

  it('takes 500', () => {
    const emails = Array.from({ length: 500 }, (_, n) => `a${n}@acme.com`);
    expect(readChoices(limited(...emails), format).errors).toEqual({});
  });
});

describe('who sees billing', () => {
  it('is everybody at first, and says what this does not reach', async () => {
    const { renderer, says } = await access();
    expect(renderer.findByTestId(ToggleGroup, 'viewers-limited').props.value).toBe('everybody');
    expect(renderer.maybeFindByTestId(TextArea, 'viewers')).toBeNull();
    says('stay open to HubSpot admins');
    says('are not hidden by this');
  });

  it('is not saved while it would be nobody', async () => {
    const { choose, save, list, paths, notYou } = await access();
    choose('limited');
    expect([list().error, notYou()]).toEqual([false, null]);
    save();
    expect(list()).toMatchObject({ error: true, value: '' });
    expect(list().validationMessage).toMatch(/^Write at least one/);
    expect(paths()).toEqual(['GET /v1/setup']);
  });

  it('keeps what was typed when it is wrong, when another way is looked at, and in another section', async () => {
    const { choose, type, save, list, open, paths, renderer } = await access();
    const typed = 'anna@acme.com; bo@acme';
    choose('limited');
    type(typed);
    save();
    expect(list().validationMessage).toMatch(/^"bo@acme" is not an e-mail address/);
    expect(list().value).toBe(typed);
    expect(renderer.findByTestId(Alert, 'field-problems').toString()).toContain('1 field needs');
    choose('everybody');
    choose('limited');
    expect(list().value).toBe('anna@acme.com\nbo@acme');
    open('filters');
    open('access');
    expect(list().value).toBe('anna@acme.com\nbo@acme');
    expect(paths()).toEqual(['GET /v1/setup']);
  });

  it('tells whom it takes billing from that it is themselves, before it is saved', async () => {
    const { choose, type, notYou } = await access();
    choose('limited');
    type('bo@acme.com');
    expect(notYou()?.toString()).toContain('You are signed in as anna@acme.com');
    type('bo@acme.com, ANNA@acme.com');
    expect(notYou()).toBeNull();
  });

  it('is saved as the server keeps it, and counts at once', async () => {
    const saved = limited('anna@acme.com', 'bo@acme.com');
    const { choose, type, save, list, asked, renderer } = await access(
      {},
      { 'PUT /v1/setup/choices': { body: live({ choices: saved }) } },
    );
    choose('limited');
    type('Bo@ACME.com\nanna@acme.com');
    save();
    await until(renderer, () => renderer.findByTestId(Alert, 'saved'));
    expect(asked.at(-1)?.body).toEqual(limited('Bo@ACME.com', 'anna@acme.com'));
    expect(list().value).toBe('anna@acme.com\nbo@acme.com');
    expect(renderer.findByTestId(Alert, 'saved').props.title).toMatch(/^Saved\. It counts at once/);
  });

  it('is everybody again by the other way alone', async () => {
    const { choose, save, asked, renderer } = await access(
      { choices: limited('bo@acme.com') },
      { 'PUT /v1/setup/choices': { body: live() } },
    );
    choose('everybody');
    save();
    await until(renderer, () => renderer.findByTestId(Alert, 'saved'));
    expect(asked.at(-1)?.body).toEqual(choices());
  });

  it('shows what the server says of the list beside it', async () => {
    const said = problem({ title: '"a@b.c" is not an e-mail address', field: 'viewers' });
    const { choose, type, save, list, renderer } = await access(
      {},
      { 'PUT /v1/setup/choices': refused(422, said) },
    );
    choose('limited');
    type('a@b.c');
    save();
    await until(renderer, () => expect(list().validationMessage).toContain('"a@b.c" is not'));
    expect(list().value).toBe('a@b.c');
    expect(renderer.maybeFind(ErrorState)).toBeNull();
  });
});
