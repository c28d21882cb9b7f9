import type { CardCustomer } from '@clearsync/contract/card';
import { postDecision } from '@clearsync/ui/api/postDecision';
import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { fill } from '@clearsync/ui/format/fill';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { links } from '@clearsync/ui/strings/links';
import {
  Button,
  Flex,
  LoadingButton,
  Modal,
  ModalBody,
  ModalFooter,
  Text,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import { useState } from 'react';
import { customerName } from '../words/customerName.ts';
import { useRecord } from './useRecord.ts';

const ID = 'unlink';

/** Asks before a Stripe customer is taken off this record; of several each has its own button. */
export function UnlinkModal({ customers, onChanged }: { customers: CardCustomer[]; onChanged: () => void }) {
  const { objectTypeId } = useRecord();
  const { closeOverlay, addAlert } = useExtensionActions<'crm.record.tab'>();
  const { sending, failure, send } = useSubmit(postDecision);
  const [chosen, setChosen] = useState<string | null>(null);
  const words = links.unlink;
  const unlink = async (customer: CardCustomer) => {
    setChosen(customer.id);
    const { connectionId, id: customerId } = customer;
    const answer = await send({ deed: 'unlink', key: { connectionId, customerId, objectTypeId } });
    if (answer?.kind !== 'ok') return;
    addAlert({ type: 'success', message: fill(words.done, { name: customerName(customer) }) });
    closeOverlay(ID);
    onChanged();
  };
  return (
    <Modal id={ID} title={words.title} width="md" variant="danger">
      <ModalBody>
        <Column gap="sm">
          <Text>{words.text}</Text>
          <Text>{words.again}</Text>
          {failure === null ? null : <FailureAlert failure={failure} />}
        </Column>
      </ModalBody>
      <ModalFooter>
        <Flex gap="sm" wrap={true}>
          {customers.map((customer) => (
            <LoadingButton
              key={customer.id}
              variant="destructive"
              loading={sending && chosen === customer.id}
              disabled={sending}
              onClick={() => void unlink(customer)}
              testId={`unlink-${customer.id}`}
            >
              {fill(words.confirm, { name: customerName(customer) })}
            </LoadingButton>
          ))}
          <Button variant="secondary" onClick={() => closeOverlay(ID)}>
            {words.cancel}
          </Button>
        </Flex>
      </ModalFooter>
    </Modal>
  );
}
