import type { CustomersReply } from '@clearsync/contract/customers';
import { common } from '@clearsync/ui/strings/common';
import { home } from '@clearsync/ui/strings/home';
import { Flex, Link, Text } from '@hubspot/ui-extensions';

/** The records of a customer, each to be opened. */
export function RecordLinks({ customer: { records } }: { customer: CustomersReply['customers'][number] }) {
  const words = home.customers;
  if (records.length === 0) return <Text>{common.none}</Text>;
  return (
    <Flex gap="sm" wrap={true}>
      {records.map(({ objectTypeId, recordId, url }) => {
        const name = objectTypeId === '0-1' ? words.contact : words.company;
        return url === null ? (
          <Text key={recordId}>{name}</Text>
        ) : (
          <Link key={recordId} href={{ url, external: true }}>
            {name}
          </Link>
        );
      })}
    </Flex>
  );
}
