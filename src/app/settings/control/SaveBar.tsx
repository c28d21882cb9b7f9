import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { control } from '@clearsync/ui/strings/control';
import { Alert, Flex, LoadingButton } from '@hubspot/ui-extensions';
import { FieldProblems } from '../components/FieldProblems.tsx';
import type { Section } from '../useDraft.ts';
import { isRunning } from '../wizardStep.ts';

/** Saves a section by a button, not by a slip of the finger, and says what came of it. */
export function SaveBar({ section }: { section: Section }) {
  const { saved, failure, saving, isChanged } = section;
  return (
    <Flex direction="column" gap="sm">
      <FieldProblems errors={section.fields.errors} />
      {failure === null ? null : <FailureAlert failure={failure} />}
      {saved === null || isChanged ? null : (
        <Alert
          title={isRunning(saved) ? control.savedNumbers : control.saved}
          variant="success"
          testId="saved"
        />
      )}
      <Flex>
        <LoadingButton
          variant="primary"
          loading={saving}
          disabled={!isChanged}
          onClick={section.save}
          testId="save-choices"
        >
          {control.save}
        </LoadingButton>
      </Flex>
    </Flex>
  );
}
