import type { CardBilling, CardCustomer } from '@clearsync/contract/card';
import { fill } from '@clearsync/ui/format/fill';
import { useCanSetUp } from '@clearsync/ui/hooks/useCanSetUp';
import { links } from '@clearsync/ui/strings/links';
import { Dropdown, useExtensionActions } from '@hubspot/ui-extensions';
import { customerName } from '../words/customerName.ts';
import { UnlinkModal } from './UnlinkModal.tsx';
import { WhyModal } from './WhyModal.tsx';

interface Props {
  billing: CardBilling;
  /** After a link was changed. */
  onChanged: () => void;
  /** Opens the history; without it there is none on this surface. */
  onHistory?: (() => void) | undefined;
}

/** What is seldom wanted: why these customers are here, taking one off, the history, and their ids. */
export function CardMenu({ billing: { customers }, onChanged, onHistory }: Props) {
  const canSetUp = useCanSetUp();
  const { copyTextToClipboard, addAlert } = useExtensionActions<'crm.record.tab'>();
  const copy = ({ id }: CardCustomer) =>
    Promise.resolve(copyTextToClipboard(id)).then(
      () => addAlert({ type: 'success', message: fill(links.copied, { id }) }),
      () => addAlert({ type: 'warning', message: fill(links.notCopied, { id }) }),
    );
  return (
    <Dropdown buttonText={links.menu} variant="transparent" buttonSize="sm" testId="menu">
      <Dropdown.ButtonItem overlay={<WhyModal customers={customers} />}>{links.why.item}</Dropdown.ButtonItem>
      {canSetUp ? (
        <Dropdown.ButtonItem overlay={<UnlinkModal customers={customers} onChanged={onChanged} />}>
          {links.unlink.item}
        </Dropdown.ButtonItem>
      ) : null}
      {onHistory === undefined ? null : (
        <Dropdown.ButtonItem onClick={onHistory}>{links.history}</Dropdown.ButtonItem>
      )}
      {customers.slice(0, 10).map((customer) => (
        <Dropdown.ButtonItem key={customer.id} onClick={() => void copy(customer)}>
          {customers.length === 1 ? links.copy : fill(links.copyNamed, { name: customerName(customer) })}
        </Dropdown.ButtonItem>
      ))}
    </Dropdown>
  );
}
