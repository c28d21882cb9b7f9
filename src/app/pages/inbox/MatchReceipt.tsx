import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { inbox as words } from '@clearsync/ui/strings/inbox';
import { Alert, Button } from '@hubspot/ui-extensions';
import type { Decide, Decided } from './decided.ts';

interface Props {
  decided: Decided;
  sending: boolean;
  decide: Decide;
}

/** What became of a decision, and the way back. */
export function MatchReceipt({ decided: { decision, link }, sending, decide }: Props) {
  const record = decision.label ?? link.recordId ?? '';
  const { key, deed } = decision;
  return (
    <Alert title={fill(words.receipt[deed] as '{record}', { record })} variant="success">
      <Column gap="xs" align="start">
        <Note>{link.reason}</Note>
        {deed === 'ignore' || deed === 'unlink' || deed === 'link' ? (
          <Button
            size="xs"
            variant="secondary"
            disabled={sending}
            onClick={() => void decide({ key, deed: 'reset' })}
          >
            {words.receipt.undo}
          </Button>
        ) : null}
        {deed === 'create' ? (
          <>
            <Button
              size="xs"
              variant="secondary"
              disabled={sending}
              onClick={() => void decide({ key, deed: 'unlink' })}
            >
              {words.unlink}
            </Button>
            <Note>{words.unlinkNote}</Note>
          </>
        ) : null}
      </Column>
    </Alert>
  );
}
