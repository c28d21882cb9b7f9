import type { KeyReply, PermissionRow } from '@clearsync/contract/setup';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { failures } from '@clearsync/ui/strings/failures';
import { settings } from '@clearsync/ui/strings/settings';
import { Alert, Text } from '@hubspot/ui-extensions';

interface Props {
  reply: KeyReply | null;
  rows: PermissionRow[];
  stored: boolean;
}

/** The verdict above the matrix: refused, works with gaps, or everything granted; then what else is to be known. */
export function PermissionNotices({ reply, rows, stored }: Props) {
  return (
    <Column gap="sm">
      {reply?.state === 'refused' ? (
        <Alert title={reply.problem.title} variant="danger" testId="verdict">
          <Text>{reply.problem.message}</Text>
          {reply.problem.action === null ? null : <Text>{reply.problem.action}</Text>}
          {stored ? null : <Text>{settings.permissions.notStored}</Text>}
          <Note>{fill(failures.reference, { reference: reply.problem.reference })}</Note>
        </Alert>
      ) : (
        <Verdict rows={rows} />
      )}
      {reply?.state === 'connected'
        ? reply.notices.map(({ code, title, message }) => (
            <Alert key={code} title={title} variant="info" testId={`notice-${code}`}>
              <Text>{message}</Text>
            </Alert>
          ))
        : null}
    </Column>
  );
}

function Verdict({ rows }: { rows: PermissionRow[] }) {
  const format = useFormat();
  const words = settings.permissions;
  const missing = rows.filter(({ state }) => state === 'missing');
  const unchecked = rows.filter(({ state }) => state === 'unknown').length;
  if (rows.length === 0) return null;
  const blockers = missing.filter(({ blocker }) => blocker).length;
  if (blockers > 0) {
    return (
      <Alert title={format.count(words.blocked, blockers)} variant="danger" testId="verdict">
        <Text>{words.blockedText}</Text>
        <Text>{words.fixHint}</Text>
      </Alert>
    );
  }
  if (missing.length > 0) {
    return (
      <Alert title={format.count(words.lost, missing.length)} variant="warning" testId="verdict">
        <Text>{words.lostText}</Text>
        <Text>{words.fixHint}</Text>
      </Alert>
    );
  }
  if (unchecked > 0) {
    return (
      <Alert title={words.unchecked.title} variant="success" testId="verdict">
        <Text>{format.count(words.unchecked.text, unchecked)}</Text>
      </Alert>
    );
  }
  return (
    <Alert title={words.allGranted.title} variant="success" testId="verdict">
      <Text>{words.allGranted.text}</Text>
    </Alert>
  );
}
