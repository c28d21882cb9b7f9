import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { control } from '@clearsync/ui/strings/control';
import {
  Button,
  List,
  LoadingButton,
  Modal,
  ModalBody,
  ModalFooter,
  Text,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import type { LeaveProps } from './LeaveBlock.tsx';
import type { Leaving } from './leaving.ts';

/** Says exactly what happens, and does it. */
export function LeaveModal({ kind, id, title, call, onLeft, leaving }: LeaveProps & { leaving: Leaving }) {
  const { closeOverlay } = useExtensionActions<'settings'>();
  const { sending, failure, send } = useSubmit(call);
  const words = control.danger.confirm;
  const modal = `confirm-${id}`;
  const happens = [
    words.webhook,
    words.key,
    ...(kind === 'uninstall' ? [words.app] : []),
    words[leaving.properties],
    words[leaving.purge],
    words.safe,
  ];
  const leave = async () => {
    const left = await send(leaving);
    if (left?.kind !== 'ok') return;
    closeOverlay(modal);
    onLeft(left.value.message);
  };
  return (
    <Modal id={modal} title={words[kind]} variant="danger" width="md">
      <ModalBody>
        <Column gap="sm">
          <Text format={{ fontWeight: 'demibold' }}>{title}</Text>
          <Text>{words.lead}</Text>
          <List>
            {happens.map((line) => (
              <Text key={line}>{line}</Text>
            ))}
          </List>
          {failure === null ? null : <FailureAlert failure={failure} />}
        </Column>
      </ModalBody>
      <ModalFooter>
        <LoadingButton variant="destructive" loading={sending} onClick={leave} testId={`confirm-${id}`}>
          {words[`${kind}Now`]}
        </LoadingButton>
        <Button variant="secondary" onClick={() => closeOverlay(modal)} testId={`cancel-${id}`}>
          {words.cancel}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
