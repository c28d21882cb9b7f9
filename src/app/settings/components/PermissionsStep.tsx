import type { KeyReply, PermissionRow, SetupReply } from '@clearsync/contract/setup';
import { postPermissions } from '@clearsync/ui/api/postPermissions';
import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { settings } from '@clearsync/ui/strings/settings';
import { Button, Flex, Heading, LoadingButton } from '@hubspot/ui-extensions';
import { checkKey } from '../checkKey.ts';
import { currentConnection } from '../wizardStep.ts';
import { PermissionNotices } from './PermissionNotices.tsx';
import { PermissionTable } from './PermissionTable.tsx';
import type { KeyAttempt } from './useKeyAttempt.ts';

interface Props {
  setup: SetupReply;
  attempt: KeyAttempt;
  reload: () => void;
  onContinue: () => void;
  onBack: () => void;
}

/**
 * What the key may read, row by row. A key that was refused is not stored: it is tried again from the field's
 * memory; a stored key is probed by the server. Either way nothing has to be pasted a second time.
 */
export function PermissionsStep({ setup, attempt, reload, onContinue, onBack }: Props) {
  const format = useFormat();
  const probe = useSubmit(postPermissions);
  const connection = currentConnection(setup);
  const retyped = attempt.refusedRows !== null;
  const reply = retyped ? attempt.reply : (probe.value ?? attempt.reply);
  const rows = rowsOf(reply) ?? connection?.permissions ?? [];
  const missing = rows.filter(({ state }) => state === 'missing');
  const blocked = missing.some(({ blocker }) => blocker) || reply?.state === 'refused' || connection === null;
  const typed = checkKey(attempt.typed);
  const mode = typed.kind === 'usable' ? typed.mode : (connection?.mode ?? 'live');
  const failure = retyped ? attempt.failure : probe.failure;
  const checking = probe.sending || attempt.checking;
  const again = async () => {
    if (retyped || connection === null) await attempt.check();
    else await probe.send(connection.id);
    reload();
  };
  const words = settings.permissions;
  return (
    <Column gap="md">
      <Heading>{words.heading}</Heading>
      <PermissionNotices reply={reply} rows={rows} stored={connection !== null} />
      {failure === null ? null : <FailureAlert failure={failure} />}
      <PermissionTable rows={rows} fixUrl={setup.keyLinks[mode]} checking={checking} />
      <Flex gap="sm" align="center" wrap={true}>
        {blocked ? null : (
          <Button variant="primary" onClick={onContinue} testId="continue">
            {missing.length === 0 ? settings.continue : format.count(words.continueWithout, missing.length)}
          </Button>
        )}
        <LoadingButton
          variant={blocked ? 'primary' : 'secondary'}
          loading={checking}
          onClick={again}
          testId="again"
        >
          {words.again}
        </LoadingButton>
        <Button variant="secondary" onClick={onBack} testId="back">
          {settings.back}
        </Button>
      </Flex>
    </Column>
  );
}

function rowsOf(reply: KeyReply | null): PermissionRow[] | null {
  if (reply === null) return null;
  if (reply.state === 'connected') return reply.connection.permissions;
  return reply.rows.length === 0 ? null : reply.rows;
}
