import type { KeyReply } from '@clearsync/contract/setup';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { failures } from '@clearsync/ui/strings/failures';
import { settings } from '@clearsync/ui/strings/settings';
import { Flex, Input, Tag, Text } from '@hubspot/ui-extensions';
import type { KeyCheck } from '../checkKey.ts';
import type { KeyAttempt } from './useKeyAttempt.ts';

interface Props {
  attempt: KeyAttempt;
  check: KeyCheck;
  /** The button was pressed once: from then on an unfinished key is an error. */
  pressed: boolean;
}

/** The key's field with what can be said at once, and what the server said, right beside it. */
export function KeyField({ attempt, check, pressed }: Props) {
  const words = settings.key;
  const refused = attempt.reply?.state === 'refused' ? attempt.reply : null;
  const error = localError(check, pressed) ?? (refused === null ? null : remoteError(refused));
  return (
    <Column gap="xs">
      <Input
        type="password"
        name="stripeKey"
        label={words.label}
        placeholder={words.placeholder}
        description={words.description}
        required={true}
        value={attempt.typed}
        onInput={attempt.type}
        onChange={(value) => {
          if (value !== attempt.typed) attempt.type(value);
        }}
        error={error !== null}
        {...(error === null ? {} : { validationMessage: error })}
        testId="key"
      />
      {refused === null ? null : (
        <Note testId="reference">{fill(failures.reference, { reference: refused.problem.reference })}</Note>
      )}
      {check.kind === 'usable' ? <KeyNotes mode={check.mode} secret={check.secret} /> : null}
    </Column>
  );
}

function KeyNotes({ mode, secret }: { mode: 'live' | 'test'; secret: boolean }) {
  return (
    <Flex gap="sm" align="center" wrap={true}>
      <Tag variant={mode === 'live' ? 'success' : 'info'} testId="mode">
        {settings.key[mode]}
      </Tag>
      {secret ? <Text testId="secret-note">{settings.keyMessages.secret}</Text> : null}
      {mode === 'test' ? <Text testId="test-note">{settings.keyMessages.test}</Text> : null}
    </Flex>
  );
}

function localError(check: KeyCheck, pressed: boolean): string | null {
  if (check.kind === 'refused') return check.message;
  if (!pressed) return null;
  if (check.kind === 'empty') return settings.keyMessages.required;
  return check.kind === 'partial' ? settings.keyMessages.incomplete : null;
}

function remoteError({ problem }: Extract<KeyReply, { state: 'refused' }>): string {
  return [problem.title, problem.message, problem.action].filter((part) => part !== null).join(' ');
}
