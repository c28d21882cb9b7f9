import type { SetupReply } from '@clearsync/contract/setup';
import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { control } from '@clearsync/ui/strings/control';
import { Alert, Flex, LoadingButton } from '@hubspot/ui-extensions';
import { FieldProblems } from '../components/FieldProblems.tsx';
import type { Section } from '../useDraft.ts';
import { isRunning } from '../wizardStep.ts';

interface Props {
  section: Section;
  setup: SetupReply;
  /** Said instead of "from the next import on" where a choice counts otherwise. */
  savedWords?: string;
}

/** Saves a section by a button, not by a slip of the finger, and says what came of it. */
export function SaveBar({ section, setup, savedWords = control.saved }: Props) {
  const { saved, failure, saving, isChanged } = section;
  // That something is being worked out is over when the run is: its result stands on the page then.
  const isOver = saved === null || isChanged || (isRunning(saved) && !isRunning(setup));
  return (
    <Column gap="sm">
      <FieldProblems errors={section.fields.errors} />
      {failure === null ? null : <FailureAlert failure={failure} />}
      {isOver ? null : (
        <Alert
          title={isRunning(saved) ? control.savedNumbers : savedWords}
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
    </Column>
  );
}
