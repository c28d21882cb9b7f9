import type { SetupReply } from '@clearsync/contract/setup';
import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { Note } from '@clearsync/ui/components/Note';
import { settings } from '@clearsync/ui/strings/settings';
import { Alert, Button, Flex, Form, Heading, Link, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { checkKey } from '../checkKey.ts';
import { currentConnection } from '../wizardStep.ts';
import { KeyActions } from './KeyActions.tsx';
import { KeyField } from './KeyField.tsx';
import { KeyLinkWays } from './KeyLinkWays.tsx';
import { ManualPath } from './ManualPath.tsx';
import type { KeyAttempt } from './useKeyAttempt.ts';

interface Props {
  setup: SetupReply;
  attempt: KeyAttempt;
  /** The key was accepted, or refused for its permissions: both are seen on the next step. */
  onAnswered: () => void;
  onBack: () => void;
}

/** Makes the key in Stripe by a prepared link, or by hand, and takes it; or has somebody else give it by a one-time link. */
export function KeyStep({ setup, attempt, onAnswered, onBack }: Props) {
  const [pressed, setPressed] = useState(false);
  const words = settings.key;
  const check = checkKey(attempt.typed);
  const submit = async () => {
    setPressed(true);
    if (check.kind !== 'usable') return;
    const result = await attempt.check();
    if (result?.kind !== 'ok') return;
    if (result.value.state === 'connected' || result.value.rows.length > 0) onAnswered();
  };
  const given = () => {
    // What was said of a key that was typed here before is not about the one that came.
    attempt.type('');
    onAnswered();
  };
  return (
    <Column gap="md">
      <Heading>{words.heading}</Heading>
      {currentConnection(setup)?.state === 'revoked' ? (
        <Alert title={words.revoked.title} variant="warning" testId="revoked">
          <Text>{words.revoked.text}</Text>
        </Alert>
      ) : null}
      <KeyLinkWays onGiven={given}>
        <Column gap="md">
          <Text>{words.intro}</Text>
          <Flex gap="md" align="center" wrap={true}>
            <Button
              variant="secondary"
              href={{ url: setup.keyLinks.live, external: true }}
              testId="create-key"
            >
              {words.create}
            </Button>
            <Link href={{ url: setup.keyLinks.test, external: true }}>{words.createTest}</Link>
          </Flex>
          <Note>{words.createHint}</Note>
          <Form onSubmit={submit} autoComplete="off">
            <Column gap="md">
              <KeyField attempt={attempt} check={check} pressed={pressed} />
              {attempt.failure === null ? null : <FailureAlert failure={attempt.failure} />}
              <KeyActions check={check} checking={attempt.checking} onBack={onBack} />
            </Column>
          </Form>
          <ManualPath manual={setup.manual} />
        </Column>
      </KeyLinkWays>
      <Note>{words.promise}</Note>
    </Column>
  );
}
