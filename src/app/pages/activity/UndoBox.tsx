import { postUndo } from '@clearsync/ui/api/postUndo';
import { postUndoPlan } from '@clearsync/ui/api/postUndoPlan';
import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { activity } from '@clearsync/ui/strings/activity';
import { Flex, Heading, LoadingButton, Text } from '@hubspot/ui-extensions';
import { isOpen, type Run } from './run.ts';
import { UndoPlan } from './UndoPlan.tsx';

/** The undo of a run: first its plan, then the way to confirm it; or why it cannot be undone. */
export function UndoBox({ run, onStarted }: { run: Run; onStarted: (undoId: string) => void }) {
  const words = activity.undo;
  const plan = useSubmit(postUndoPlan);
  const undo = useSubmit(postUndo);
  if (!run.canUndo) return isOpen(run) ? null : <Text testId="no-undo">{whyNot(run)}</Text>;
  const show = async () => {
    await plan.send(run.id);
  };
  const start = async (archive: readonly string[]) => {
    const begun = await undo.send({ runId: run.id, archive });
    if (begun?.kind === 'ok') onStarted(begun.value.undoId);
  };
  return (
    <Column gap="sm" align="stretch">
      <Heading>{words.heading}</Heading>
      <Text>{words.text}</Text>
      <Flex>
        <LoadingButton variant="secondary" loading={plan.sending} onClick={show} testId="plan">
          {words.plan}
        </LoadingButton>
      </Flex>
      {plan.failure === null ? null : <FailureAlert failure={plan.failure} />}
      {undo.failure === null ? null : <FailureAlert failure={undo.failure} />}
      {plan.value === null ? null : <UndoPlan plan={plan.value} sending={undo.sending} onUndo={start} />}
    </Column>
  );
}

function whyNot(run: Run): string {
  const words = activity.undo;
  if (run.undone) return words.undone;
  return run.kind === 'undo' ? words.isUndo : words.wroteNothing;
}
