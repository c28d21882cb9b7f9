import { getRecordCustomers } from '@clearsync/ui/api/getRecordCustomers';
import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { links } from '@clearsync/ui/strings/links';
import { Flex, Form, Input, LoadingButton, Modal, ModalBody } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { cleanQuery, queryProblem } from '../words/queryProblem.ts';
import { FoundCustomers } from './FoundCustomers.tsx';
import { useRecord } from './useRecord.ts';

/** Finds a Stripe customer by its exact address or id, and links it to this record. */
export function LinkModal({ onChanged }: { onChanged: () => void }) {
  const { objectTypeId } = useRecord();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { sending, value, failure, send } = useSubmit(getRecordCustomers);
  const words = links.link;
  const search = () => {
    const q = cleanQuery(typed);
    const wrong = queryProblem(q);
    setProblem(wrong);
    if (wrong !== null) return;
    setAsked(q);
    void send({ objectTypeId, q });
  };
  return (
    <Modal id="link-customer" title={words.title} width="md">
      <ModalBody>
        <Column gap="md">
          <Form onSubmit={search} preventDefault={true}>
            <Column gap="sm">
              <Input
                name="q"
                label={words.field}
                description={words.help}
                value={typed}
                onInput={setTyped}
                error={problem !== null}
                validationMessage={problem ?? ''}
              />
              <Flex>
                <LoadingButton variant="primary" type="submit" loading={sending} testId="search-customers">
                  {words.search}
                </LoadingButton>
              </Flex>
            </Column>
          </Form>
          {failure === null ? null : <FailureAlert failure={failure} />}
          {value === null || asked === null || failure !== null ? null : (
            <FoundCustomers q={asked} customers={value.customers} onLinked={onChanged} />
          )}
        </Column>
      </ModalBody>
    </Modal>
  );
}
