import type { RecordCustomer } from '@clearsync/contract/recordCustomers';
import type { Answer } from '@clearsync/ui/api/answer';
import { type Decision, postDecision } from '@clearsync/ui/api/postDecision';
import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { Note } from '@clearsync/ui/components/Note';
import { useCanSetUp } from '@clearsync/ui/hooks/useCanSetUp';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { links } from '@clearsync/ui/strings/links';
import { EmptyState, LoadingButton, Text, useExtensionActions } from '@hubspot/ui-extensions';
import { useRecord } from './useRecord.ts';

interface Props {
  customers: RecordCustomer[];
  onChanged: () => void;
}

/** The company has no billing of its own but its contacts have: an admin may count theirs for it. */
export function IncludeContacts({ customers, onChanged }: Props) {
  const format = useFormat();
  const canSetUp = useCanSetUp();
  const { objectTypeId, objectId } = useRecord();
  const { addAlert } = useExtensionActions<'crm.record.tab'>();
  const free = customers.filter(({ recordId }) => recordId === null);
  const elsewhere = customers.length - free.length;
  const words = links.contacts;
  const { sending, failure, send } = useSubmit(() =>
    linkAll(
      free.map(({ connectionId, customerId }) => ({
        deed: 'link',
        key: { connectionId, customerId, objectTypeId },
        recordId: objectId,
      })),
    ),
  );
  const include = async () => {
    const answer = await send(undefined);
    if (answer?.kind !== 'ok') return;
    addAlert({ type: 'success', message: format.count(words.done, answer.value) });
    onChanged();
  };
  return (
    <EmptyState title={words.title} imageName="companies" layout="vertical">
      <Column align="center" gap="sm">
        <Text>{format.count(words.count, customers.length)}</Text>
        {elsewhere > 0 ? <Note>{format.count(words.elsewhere, elsewhere)}</Note> : null}
        {canSetUp ? null : <Note>{words.other}</Note>}
        {canSetUp && free.length > 0 ? (
          <LoadingButton variant="primary" loading={sending} onClick={() => void include()} testId="include">
            {words.include}
          </LoadingButton>
        ) : null}
        {failure === null ? null : <FailureAlert failure={failure} />}
      </Column>
    </EmptyState>
  );
}

/** Links one after the other and stops at the first refusal; what was linked stays, and trying again goes on. */
async function linkAll(wanted: Decision[]): Promise<Answer<number>> {
  for (const link of wanted) {
    const answer = await postDecision(link);
    if (answer.kind !== 'ok') return answer;
  }
  return { kind: 'ok', value: wanted.length };
}
