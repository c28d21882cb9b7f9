import type { LatestAuditReply } from '@clearsync/contract/audit';
import { getLatestAudit } from '@clearsync/ui/api/getLatestAudit';
import { postAudit } from '@clearsync/ui/api/postAudit';
import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { Note } from '@clearsync/ui/components/Note';
import { useAnswer } from '@clearsync/ui/hooks/useAnswer';
import { usePolling } from '@clearsync/ui/hooks/usePolling';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { activity } from '@clearsync/ui/strings/activity';
import { Flex, Heading, LoadingButton, LoadingSpinner, Text, Tile } from '@hubspot/ui-extensions';
import { AuditProof } from './AuditProof.tsx';
import { isOpen } from './run.ts';

const RUNNING_POLL_MS = 2_000;

/** The newest audit with its proof and its differences, and the way to one now. */
export function AuditBox({ onStarted }: { onStarted: () => void }) {
  const words = activity.audit;
  const { answer, last, pending, reload } = useAnswer(getLatestAudit);
  const started = useSubmit(postAudit);
  const audit = last?.audit ?? null;
  const running = audit !== null && isOpen(audit);
  usePolling(running && !pending, RUNNING_POLL_MS, reload);
  const compare = async () => {
    const begun = await started.send(undefined);
    if (begun?.kind !== 'ok') return;
    reload();
    onStarted();
  };
  return (
    <Tile>
      <Column gap="sm" align="stretch">
        <Heading>{words.heading}</Heading>
        <Note>{words.text}</Note>
        {answer === null ? <LoadingSpinner label={words.loading} showLabel={true} size="sm" /> : null}
        {last === null ? null : <Newest audit={audit} running={running} />}
        {answer !== null && answer.kind !== 'ok' ? <FailureAlert failure={answer} /> : null}
        {started.failure === null ? null : <FailureAlert failure={started.failure} />}
        <Flex align="center" gap="sm" wrap={true}>
          <LoadingButton
            variant="primary"
            loading={started.sending || running}
            onClick={compare}
            testId="compare"
          >
            {running ? words.comparing : words.compare}
          </LoadingButton>
          {running && started.value !== null ? (
            <Note testId="compare-started">{started.value.isNew ? words.asked : words.joined}</Note>
          ) : null}
        </Flex>
      </Column>
    </Tile>
  );
}

function Newest({ audit, running }: { audit: LatestAuditReply['audit']; running: boolean }) {
  const words = activity.audit;
  if (audit === null) return <Text testId="never">{words.never}</Text>;
  if (!running) return <AuditProof audit={audit} />;
  return (
    <Column gap="xs" align="start">
      <LoadingSpinner label={words.running} showLabel={true} size="sm" />
      <Text testId="audit-line">{audit.line}</Text>
    </Column>
  );
}
