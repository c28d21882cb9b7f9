import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { settings } from '@clearsync/ui/strings/settings';
import { Button, Flex, LoadingButton } from '@hubspot/ui-extensions';
import type { KeyCheck } from '../checkKey.ts';

/** Sends the key. A secret key goes by a button that says what is being accepted. */
export function KeyActions({
  check,
  checking,
  onBack,
}: {
  check: KeyCheck;
  checking: boolean;
  onBack: () => void;
}) {
  const secret = check.kind === 'usable' && check.secret;
  return (
    <Column gap="xs">
      <Flex gap="sm" align="center" wrap={true}>
        <LoadingButton
          type="submit"
          variant="primary"
          loading={checking}
          disabled={check.kind === 'refused'}
          testId="check-key"
        >
          {secret ? settings.key.submitSecret : settings.key.submit}
        </LoadingButton>
        <Button variant="secondary" disabled={checking} onClick={onBack} testId="back">
          {settings.back}
        </Button>
      </Flex>
      {checking ? <Note>{settings.key.checking}</Note> : null}
    </Column>
  );
}
