import { EmptyState, hubspot, Text } from '@hubspot/ui-extensions';
import { PageLink, PageTitle } from '@hubspot/ui-extensions/pages';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppPages } from '../../src/app/pages/AppPages.tsx';
import { serve } from './support/server.ts';
import { home } from './support/setup.ts';
import { holdTimers, until } from './support/until.ts';

beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const open = () => {
  serve({ 'GET /v1/home': { body: home({ connections: [] }) } });
  const renderer = createRenderer('pages');
  renderer.mocks.context.user.locale = 'en-US';
  renderer.render(<AppPages />);
  return renderer;
};

describe("the app's pages", () => {
  it('open with Home and lead to all others', async () => {
    const renderer = open();
    expect(renderer.find(PageTitle).text).toBe('Home');
    expect(renderer.findAll(PageLink).map(({ text, props }) => [text, props.to])).toEqual([
      ['Match inbox', '/inbox'],
      ['Errors', '/errors'],
      ['Activity', '/activity'],
      ['Recipes', '/recipes'],
    ]);
    await until(renderer, () => renderer.find(EmptyState));
  });

  it('say so when an address has no page', async () => {
    const renderer = open();
    renderer.mocks.setPageLocation({ path: '/nowhere', params: {} });
    await until(renderer, () => expect(renderer.find(PageTitle).text).toBe('There is no such page'));
    expect(renderer.find(Text, ({ text }) => text?.includes('Nothing was changed') ?? false)).toBeDefined();
    expect(renderer.findAll(PageLink).map(({ props }) => props.to)).toContain('/');
  });

  it('are what the entry file draws', async () => {
    const extend = vi.spyOn(hubspot, 'extend');
    await import('../../src/app/pages/Pages.tsx');
    expect(extend).toHaveBeenCalledTimes(1);
  });
});
