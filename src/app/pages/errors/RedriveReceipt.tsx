import type { RedriveReply } from '@clearsync/contract/control';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { errors } from '@clearsync/ui/strings/errors';
import { Alert, Text } from '@hubspot/ui-extensions';

const KINDS = ['records', 'events', 'imports'] as const;

/** What was put in line again. */
export function RedriveReceipt({ redriven }: { redriven: RedriveReply }) {
  const format = useFormat();
  const words = errors.receipt;
  const parts = KINDS.filter((kind) => redriven[kind] > 0).map((kind) =>
    format.count(words[kind], redriven[kind]),
  );
  if (parts.length === 0) return <Text testId="receipt">{words.nothing}</Text>;
  const what = new Intl.ListFormat(format.locale, { type: 'conjunction' }).format(parts);
  return (
    <Alert title={words.title} variant="success">
      <Text testId="receipt">{fill(words.text, { what })}</Text>
    </Alert>
  );
}
