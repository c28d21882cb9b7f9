import { LoadingSpinner, Tabs } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { expect } from 'vitest';
import { Settings } from '../../../src/app/settings/components/Settings.tsx';
import { type Reply, serve } from './server.ts';
import { setup } from './setup.ts';
import { until } from './until.ts';

/** Opens the settings page as an admin of a portal in Stockholm and waits for its first answer. */
export async function openSettings(replies: Record<string, Reply | Reply[]>, admin = true) {
  const asked = serve({ 'GET /v1/setup': { body: setup() }, ...replies });
  const renderer = createRenderer('settings');
  const { context } = renderer.mocks;
  context.user.locale = 'en-US';
  context.user.permissions = admin ? ['integrations-management-write'] : [];
  context.portal.timezone = 'Europe/Stockholm';
  renderer.render(<Settings />);
  await until(renderer, () => expect(renderer.maybeFind(LoadingSpinner)).toBeNull());
  const says = (text: string) => expect(renderer.getRootNode().toString()).toContain(text);
  const paths = () => asked.map(({ method, path }) => `${method} ${path}`);
  /** Opens a section of the control room. */
  const open = (section: string) =>
    renderer.findByTestId(Tabs, 'sections').trigger('onSelectedChange', section as never);
  return { renderer, asked, says, paths, open };
}
