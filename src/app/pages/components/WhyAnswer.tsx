import type { WhyReply } from '@clearsync/contract/why';
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
    <Flex direction="column" gap="sm" testId="why-answer">
      <Alert title={title} variant={code === 'here' ? 'success' : 'info'}>
        <Flex direction="column" gap="sm" align="start">
          <Text testId="why-sentence">{sentence}</Text>
          {action === null ? null : <WhyMend key={sentence} action={action} />}
        </Flex>
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
    </Flex>
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
      <Text variant="microcopy">{reason}</Text>
      {lastWrittenAt === null ? null : (
        <Text variant="microcopy">{fill(words.written, { moment: format.moment(lastWrittenAt) })}</Text>
      )}
    </Flex>
  );
}
