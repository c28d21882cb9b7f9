import type { CardCustomer } from '@clearsync/contract/card';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { wordFor } from '@clearsync/ui/format/humanise';
import { links } from '@clearsync/ui/strings/links';
import {
  DescriptionList,
  DescriptionListItem,
  Heading,
  Modal,
  ModalBody,
  Text,
} from '@hubspot/ui-extensions';
import { customerName } from '../words/customerName.ts';

/** By what each Stripe customer was matched to this record. */
export function WhyModal({ customers }: { customers: CardCustomer[] }) {
  const words = links.why;
  return (
    <Modal id="why-match" title={words.title} width="md">
      <ModalBody>
        <Column gap="md">
          <Text>{words.intro}</Text>
          {customers.map((customer) => (
            <Column key={customer.id} gap="xs">
              <Heading>{customerName(customer)}</Heading>
              <DescriptionList direction="row">
                <DescriptionListItem label={words.method}>
                  <Text>{wordFor(links.method, customer.match.method)}</Text>
                </DescriptionListItem>
                <DescriptionListItem label={words.reason}>
                  <Text>{customer.match.reason}</Text>
                </DescriptionListItem>
                <DescriptionListItem label={words.id}>
                  <Text>{customer.id}</Text>
                </DescriptionListItem>
              </DescriptionList>
            </Column>
          ))}
          <Note>{words.stays}</Note>
        </Column>
      </ModalBody>
    </Modal>
  );
}
