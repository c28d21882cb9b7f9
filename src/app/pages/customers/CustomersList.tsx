import type { CustomerList } from '@clearsync/contract/customers';
import { getCustomers } from '@clearsync/ui/api/getCustomers';
import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { FailureState } from '@clearsync/ui/components/FailureState';
import { Loading } from '@clearsync/ui/components/Loading';
import { useAnswer } from '@clearsync/ui/hooks/useAnswer';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { home } from '@clearsync/ui/strings/home';
import { Heading, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { useCallback } from 'react';
import { PageButtons } from '../inbox/PageButtons.tsx';
import { usePages } from '../inbox/usePages.ts';
import { CustomersTable } from './CustomersTable.tsx';

/** The customers of a list, 50 at a time, the highest MRR first. */
export function CustomersList({ list }: { list: CustomerList }) {
  const format = useFormat();
  const words = home.customers;
  const pages = usePages();
  const { cursor } = pages;
  const ask = useCallback(() => getCustomers({ list, cursor }), [list, cursor]);
  const { answer, last, pending, reload } = useAnswer(ask);
  if (answer === null) return <Loading label={words.loading} />;
  const refused = answer.kind === 'refused' && answer.status === 403;
  if (last === null || refused) {
    return answer.kind === 'ok' ? null : <FailureState failure={answer} pending={pending} onRetry={reload} />;
  }
  return (
    <Column gap="md">
      <Heading>{home.lists[list]}</Heading>
      <Text testId="total">{format.count(words.counted, last.total)}</Text>
      {list === 'excluded' ? <Text>{words.excludedNote}</Text> : null}
      {list === 'unlinked' ? <Text>{words.unlinkedNote}</Text> : null}
      {answer.kind === 'ok' ? null : <FailureAlert failure={answer} />}
      <CustomersTable list={list} customers={last.customers} />
      <PageButtons pages={pages} next={last.next} pending={pending} />
      <PageLink to="/">{words.back}</PageLink>
    </Column>
  );
}
