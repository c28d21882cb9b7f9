import type { CardAlert } from '@clearsync/contract/card';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { Alert, Text } from '@hubspot/ui-extensions';
import { alertWords } from '../words/alertWords.ts';

/** The worst news of this record, if there is any. */
export function AlertRow({ alert }: { alert: CardAlert }) {
  const format = useFormat();
  const { title, lines, variant } = alertWords(alert, format);
  return (
    <Alert title={title} variant={variant} testId="alert">
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </Alert>
  );
}
