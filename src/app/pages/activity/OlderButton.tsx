import type { Failure } from '@clearsync/ui/api/answer';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { Flex, LoadingButton } from '@hubspot/ui-extensions';

interface Props {
  label: string;
  older: { failure: Failure | null; sending: boolean };
  /** Whether there is anything older. */
  hasMore: boolean;
  onLoad: () => void;
  testId: string;
}

/** The way to what stands behind the end of a list, with what went wrong on it. */
export function OlderButton({ label, older, hasMore, onLoad, testId }: Props) {
  return (
    <>
      {older.failure === null ? null : <FailureAlert failure={older.failure} />}
      {hasMore ? (
        <Flex>
          <LoadingButton
            size="sm"
            variant="secondary"
            loading={older.sending}
            onClick={onLoad}
            testId={testId}
          >
            {label}
          </LoadingButton>
        </Flex>
      ) : null}
    </>
  );
}
