import type { WhyReply } from '@clearsync/contract/why';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { home } from '@clearsync/ui/strings/home';
import { Alert, DescriptionList, DescriptionListItem, Flex, Link, Text } from '@hubspot/ui-extensions';
import { WhyMend } from './WhyMend.tsx';

/** The reason, what mends it, and what else is known. */
export function WhyAnswer({ why }: { why: WhyReply }) {
  const { subject, code, sentence, records, facts, action } = why;
  const title =
    subject === null
      ? home.why.heading
      : fill(home.why.subject, { name: subject.name ?? subject.customerId, account: subject.account });
  return (
    <Column gap="sm" testId="why-answer">
      <Alert title={title} variant={code === 'here' ? 'success' : 'info'}>
        <Column gap="sm" align="start">
          <Text testId="why-sentence">{sentence}</Text>
          {action === null ? null : <WhyMend key={sentence} action={action} />}
        </Column>
      </Alert>
      {records.map((record) => (
        <WhyRecord key={record.objectTypeId} record={record} />
      ))}
      {facts.length === 0 ? null : (
        <DescriptionList direction="row">
          {facts.map(({ name, value }) => (
            <DescriptionListItem key={name} label={name}>
              <Text>{value}</Text>
            </DescriptionListItem>
          ))}
        </DescriptionList>
      )}
    </Column>
  );
}

function WhyRecord({ record }: { record: WhyReply['records'][number] }) {
  const format = useFormat();
  const words = home.why;
  const { objectTypeId, recordId, url, reason, lastWrittenAt } = record;
  return (
    <Flex gap="sm" wrap={true} align="center">
      <Text format={{ fontWeight: 'demibold' }}>
        {objectTypeId === '0-1' ? words.contact : words.company}
      </Text>
      {recordId === null || url === null ? null : (
        <Link href={{ url, external: true }}>{fill(words.openRecord, { id: recordId })}</Link>
      )}
      <Note>{reason}</Note>
      {lastWrittenAt === null ? null : (
        <Note>{fill(words.written, { moment: format.moment(lastWrittenAt) })}</Note>
      )}
    </Flex>
  );
}
