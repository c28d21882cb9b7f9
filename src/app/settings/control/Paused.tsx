import type { SetupReply } from '@clearsync/contract/setup';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { control } from '@clearsync/ui/strings/control';
import { Alert, Text } from '@hubspot/ui-extensions';

/** Loud while somebody has stopped the writing: since when, and who it was. */
export function Paused({ setup: { paused } }: { setup: SetupReply }) {
  const format = useFormat();
  const words = control.danger;
  if (paused === null) return null;
  const moment = format.moment(paused.since);
  return (
    <Alert title={words.paused} variant="warning" testId="paused">
      <Text>
        {paused.by === null
          ? fill(words.pausedSince, { moment })
          : fill(words.pausedBy, { moment, who: paused.by })}
      </Text>
    </Alert>
  );
}
