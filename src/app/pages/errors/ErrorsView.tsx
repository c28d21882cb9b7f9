import type { ErrorsReply } from '@clearsync/contract/control';
import { getErrorsCsv } from '@clearsync/ui/api/getErrorsCsv';
import { postRedrive } from '@clearsync/ui/api/postRedrive';
import { Column } from '@clearsync/ui/components/Column';
import { CopyCsv } from '@clearsync/ui/components/CopyCsv';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { Note } from '@clearsync/ui/components/Note';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { common } from '@clearsync/ui/strings/common';
import { errors as words } from '@clearsync/ui/strings/errors';
import { EmptyState, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { ErrorGroup } from './ErrorGroup.tsx';
import { RedriveReceipt } from './RedriveReceipt.tsx';

interface Props {
  reply: ErrorsReply;
  pending: boolean;
  reload: () => void;
}

/** All causes, the newest first, and one button that tries everything again. */
export function ErrorsView({ reply: { errors, records, recordsUrl }, pending, reload }: Props) {
  const format = useFormat();
  const redrive = useSubmit(postRedrive);
  const retry = async (what: 'events' | 'records' | 'all') => {
    const answer = await redrive.send(what);
    if (answer?.kind === 'ok') reload();
  };
  const total = errors.reduce((sum, { count }) => sum + count, 0);
  const receipt = redrive.value === null ? null : <RedriveReceipt redriven={redrive.value} />;
  if (errors.length === 0) {
    return (
      <Column gap="md">
        {receipt}
        <EmptyState title={words.none} imageName="contacts" layout="vertical">
          <Column align="center" gap="sm">
            <Text>{records === 0 ? words.noRecords : format.count(words.noneText, records)}</Text>
            <LoadingButton size="sm" variant="secondary" loading={pending} onClick={reload} testId="refresh">
              {common.refresh}
            </LoadingButton>
          </Column>
        </EmptyState>
      </Column>
    );
  }
  return (
    <Column gap="md">
      <Text testId="intro">{format.count(words.intro, total)}</Text>
      <Flex gap="sm" wrap={true} align="start">
        <LoadingButton
          size="sm"
          variant="primary"
          loading={redrive.sending}
          onClick={() => void retry('all')}
          testId="retry-all"
        >
          {words.retryAll}
        </LoadingButton>
        <LoadingButton size="sm" variant="secondary" loading={pending} onClick={reload} testId="refresh">
          {common.refresh}
        </LoadingButton>
        <CopyCsv words={words} count={total} ask={getErrorsCsv} />
      </Flex>
      <Note>{words.retryNote.all}</Note>
      {receipt}
      {redrive.failure === null ? null : <FailureAlert failure={redrive.failure} />}
      {errors.map((error) => (
        <ErrorGroup
          key={`${error.what}/${error.reason}`}
          error={error}
          recordsUrl={recordsUrl}
          sending={redrive.sending}
          onRetry={(what) => void retry(what)}
        />
      ))}
    </Column>
  );
}
