import { fill } from '@clearsync/ui/format/fill';
import { settings } from '@clearsync/ui/strings/settings';
import { Alert, Text } from '@hubspot/ui-extensions';

/** The import stopped: what was read is kept, and why it stopped. */
export function ImportFailed({ reason }: { reason: string | null }) {
  const words = settings.import.failed;
  return (
    <Alert title={words.title} variant="danger" testId="import-failed">
      <Text>{words.text}</Text>
      {reason === null ? null : <Text>{fill(words.reason, { reason })}</Text>}
    </Alert>
  );
}
