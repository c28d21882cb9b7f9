import { LoadingSpinner } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { expect } from 'vitest';
import { Home } from '../../../src/app/pages/components/Home.tsx';
import { type Reply, serve } from './server.ts';
import { until } from './until.ts';

/** Opens the app's page and waits for its first answer. */
export async function openHome(
  replies: Reply | Reply[],
  others: Record<string, Reply | Reply[]> = {},
  permissions: 'integrations-management-write'[] = ['integrations-management-write'],
) {
  const asked = serve({ 'GET /v1/home': replies, ...others });
  const renderer = createRenderer('pages');
  renderer.mocks.context.user.locale = 'en-US';
  renderer.mocks.context.user.permissions = permissions;
  renderer.mocks.context.portal.timezone = 'UTC';
  renderer.render(<Home />);
  expect(renderer.find(LoadingSpinner).props.label).toBe('Loading ClearSync…');
  await until(renderer, () => expect(renderer.maybeFind(LoadingSpinner)).toBeNull());
  const says = (text: string) => expect(renderer.getRootNode().toString()).toContain(text);
  return { renderer, asked, says };
}
