import type { CardCustomer } from '@clearsync/contract/card';
import { wordFor } from '@clearsync/ui/format/humanise';
import { links } from '@clearsync/ui/strings/links';
import {
  DescriptionList,
  DescriptionListItem,
  Flex,
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
        <Flex direction="column" gap="md">
          <Text>{words.intro}</Text>
          {customers.map((customer) => (
            <Flex key={customer.id} direction="column" gap="xs">
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
            </Flex>
          ))}
          <Text variant="microcopy">{words.stays}</Text>
        </Flex>
      </ModalBody>
    </Modal>
  );
}
