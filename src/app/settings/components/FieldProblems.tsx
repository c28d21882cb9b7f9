import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { settings } from '@clearsync/ui/strings/settings';
import { Alert, Text } from '@hubspot/ui-extensions';
import type { FieldErrors } from '../readChoices.ts';

/** Above the button of a form: how many fields have a message beside them. */
export function FieldProblems({ errors }: { errors: FieldErrors }) {
  const format = useFormat();
  const count = Object.keys(errors).length;
  const { title, text } = settings.import.problems;
  return count === 0 ? null : (
    <Alert title={title} variant="danger" testId="field-problems">
      <Text>{format.count(text, count)}</Text>
    </Alert>
  );
}
