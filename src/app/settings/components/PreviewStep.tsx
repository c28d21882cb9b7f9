import type { SetupReply } from '@clearsync/contract/setup';
import { getPreview } from '@clearsync/ui/api/getPreview';
import { getPreviewCsv } from '@clearsync/ui/api/getPreviewCsv';
import { postApprove } from '@clearsync/ui/api/postApprove';
import { Column } from '@clearsync/ui/components/Column';
import { CopyCsv } from '@clearsync/ui/components/CopyCsv';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { FailureState } from '@clearsync/ui/components/FailureState';
import { Loading } from '@clearsync/ui/components/Loading';
import { useAnswer } from '@clearsync/ui/hooks/useAnswer';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { settings } from '@clearsync/ui/strings/settings';
import { Alert, Button, Flex, Heading, LoadingButton, Text } from '@hubspot/ui-extensions';
import { isRunning } from '../wizardStep.ts';
import { Gaps } from './Gaps.tsx';
import { ImportRunning } from './ImportRunning.tsx';
import { PreviewFigures } from './PreviewFigures.tsx';
import { PreviewSamples } from './PreviewSamples.tsx';

interface Props {
  setup: SetupReply;
  replace: (setup: SetupReply) => void;
  onChange: () => void;
}

/** The import while it runs, then what would be written; nothing is before the one button is pressed. */
export function PreviewStep(props: Props) {
  const { progress } = props.setup;
  if (progress === null) return null;
  // Another run means another preview, which is asked for anew.
  return isRunning(props.setup) ? (
    <ImportRunning progress={progress} />
  ) : (
    <LoadedPreview key={`${progress.runId} ${JSON.stringify(props.setup.choices)}`} {...props} />
  );
}

function LoadedPreview({ setup, replace, onChange }: Props) {
  const { answer, last, pending, reload } = useAnswer(getPreview);
  const approval = useSubmit(postApprove);
  const words = settings.preview;
  if (answer === null) return <Loading label={words.loading} />;
  if (last === null)
    return answer.kind === 'ok' ? null : <FailureState failure={answer} pending={pending} onRetry={reload} />;
  const approve = async () => {
    const approved = await approval.send(undefined);
    if (approved?.kind === 'ok') replace(approved.value);
  };
  return (
    <Column gap="md">
      <Heading>{words.heading}</Heading>
      <Text format={{ fontWeight: 'demibold' }}>{words.nothingWritten}</Text>
      <PreviewFigures preview={last} />
      {last.warnMarketingContacts ? (
        <Alert title={words.marketing.title} variant="warning" testId="marketing">
          <Text>{words.marketing.text}</Text>
        </Alert>
      ) : null}
      {setup.progress === null ? null : <Gaps progress={setup.progress} />}
      <Heading>{words.samples}</Heading>
      <PreviewSamples samples={last.samples} />
      <CopyCsv words={settings.preview} count={last.customers} ask={getPreviewCsv} />
      {approval.failure === null ? null : <FailureAlert failure={approval.failure} />}
      <Flex gap="sm" align="center" wrap={true}>
        <LoadingButton variant="primary" loading={approval.sending} onClick={approve} testId="approve">
          {words.approve}
        </LoadingButton>
        <Button variant="secondary" disabled={approval.sending} onClick={onChange} testId="change-choices">
          {words.change}
        </Button>
      </Flex>
    </Column>
  );
}
