import { Guarded } from '@clearsync/ui/components/Guarded';
import { ErrorState, LoadingButton, logger, Text } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { afterEach, expect, it, vi } from 'vitest';
import { until } from './support/until.ts';

afterEach(() => vi.restoreAllMocks());

it('says with a reference that something could not be drawn, logs it, and draws it again when asked', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const logged = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
  let isBroken = true;
  function Billing() {
    if (isBroken) throw new Error('no such text');
    return <Text>Billing</Text>;
  }
  const renderer = createRenderer('settings');
  renderer.render(
    <Guarded>
      <Billing />
    </Guarded>,
  );
  await until(renderer, () => renderer.find(ErrorState));
  const said = renderer.findByTestId(Text, 'reference').text;
  const reference = said?.match(/[2-9A-HJ-NP-Z]{4}-\d{2}/)?.[0];
  expect(reference).toBeDefined();
  expect(logged).toHaveBeenCalledWith(`${reference} not drawn: no such text`);
  isBroken = false;
  renderer.find(LoadingButton).trigger('onClick');
  await until(renderer, () => expect(renderer.find(Text).text).toBe('Billing'));
});
