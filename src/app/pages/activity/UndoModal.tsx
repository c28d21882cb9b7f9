import type { UndoPlanReply } from '@clearsync/contract/activity';
import { Column } from '@clearsync/ui/components/Column';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { activity } from '@clearsync/ui/strings/activity';
import {
  Button,
  List,
  Modal,
  ModalBody,
  ModalFooter,
  Text,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import { restoredWords } from './restoredWords.ts';

const ID = 'undo-run';

interface Props {
  plan: UndoPlanReply;
  /** How many records are to be archived. */
  ticked: number;
  onConfirm: () => void;
}

/** Asks once more before a run is undone, and says what happens. */
export function UndoModal({ plan, ticked, onConfirm }: Props) {
  const words = activity.undo;
  const format = useFormat();
  const { closeOverlay } = useExtensionActions<'pages'>();
  const confirm = () => {
    closeOverlay(ID);
    onConfirm();
  };
  return (
    <Modal id={ID} title={words.confirmTitle} variant="danger" width="md">
      <ModalBody>
        <Column gap="sm">
          <Text>{words.confirmLead}</Text>
          <List variant="unordered-styled">
            <Text>{restoredWords(plan, format)}</Text>
            <Text>{ticked === 0 ? words.confirmNone : format.count(words.confirmArchive, ticked)}</Text>
            <Text>{plan.notice}</Text>
            <Text>{words.safe}</Text>
          </List>
        </Column>
      </ModalBody>
      <ModalFooter>
        <Button variant="destructive" onClick={confirm} testId="confirm-undo">
          {words.confirm}
        </Button>
        <Button variant="secondary" onClick={() => closeOverlay(ID)} testId="cancel-undo">
          {words.cancel}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
