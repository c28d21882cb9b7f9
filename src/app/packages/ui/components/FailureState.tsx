import { ErrorState, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { Failure } from '../api/answer.ts';
import { describeFailure } from '../api/describeFailure.ts';
import { fill } from '../format/fill.ts';
import { failures } from '../strings/failures.ts';
import { Column } from './Column.tsx';
import { Note } from './Note.tsx';

interface Props {
  failure: Failure;
  /** It is being asked again. */
  pending: boolean;
  onRetry: () => void;
}

/**
 * A surface that has nothing to show because the server could not be asked or would not say. To ask again is what helps,
 * unless the person may not see it: then it comes second to what the text says, for when somebody has given the right.
 */
export function FailureState({ failure, pending, onRetry }: Props) {
  const { title, lines, reference, type } = describeFailure(failure);
  return (
    <ErrorState title={title} type={type}>
      <Column align="start" gap="sm">
        {lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        <Note testId="reference">{fill(failures.reference, { reference })}</Note>
        <LoadingButton
          variant={type === 'lock' ? 'secondary' : 'primary'}
          loading={pending}
          onClick={onRetry}
          testId="retry"
        >
          {failures.tryAgain}
        </LoadingButton>
      </Column>
    </ErrorState>
  );
}
