import { Alert, Text } from '@hubspot/ui-extensions';
import type { Failure } from '../api/answer.ts';
import { describeFailure } from '../api/describeFailure.ts';
import { fill } from '../format/fill.ts';
import { failures } from '../strings/failures.ts';
import { Note } from './Note.tsx';

/** A failed action, beside what the person did; what they typed stays. */
export function FailureAlert({ failure }: { failure: Failure }) {
  const { title, lines, reference } = describeFailure(failure);
  return (
    <Alert title={title} variant="danger">
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      <Note>{fill(failures.reference, { reference })}</Note>
    </Alert>
  );
}
