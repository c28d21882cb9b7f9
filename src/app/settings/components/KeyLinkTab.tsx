import { getKeyLink } from '@clearsync/ui/api/getKeyLink';
import { postKeyLink } from '@clearsync/ui/api/postKeyLink';
import { postKeyLinkRevoke } from '@clearsync/ui/api/postKeyLinkRevoke';
import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { FailureState } from '@clearsync/ui/components/FailureState';
import { Loading } from '@clearsync/ui/components/Loading';
import { Note } from '@clearsync/ui/components/Note';
import { useAnswer } from '@clearsync/ui/hooks/useAnswer';
import { usePolling } from '@clearsync/ui/hooks/usePolling';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { keyLink as words } from '@clearsync/ui/strings/keyLink';
import { Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { KeyLinkAddress } from './KeyLinkAddress.tsx';
import { KeyLinkState } from './KeyLinkState.tsx';

const LOOK_AGAIN_MS = 10_000;

/** The one-time link for somebody who can open Stripe but not HubSpot: made, copied, watched, ended. */
export function KeyLinkTab({ onGiven }: { onGiven: () => void }) {
  const { answer, last, pending, reload, replace } = useAnswer(getKeyLink);
  const making = useSubmit(postKeyLink);
  const ending = useSubmit(postKeyLinkRevoke);
  const isOpen = last?.link?.state === 'open';
  usePolling(isOpen && !pending, LOOK_AGAIN_MS, reload);
  if (answer === null) return <Loading label={words.loading} />;
  if (last === null)
    return answer.kind === 'ok' ? null : <FailureState failure={answer} pending={pending} onRetry={reload} />;
  const make = async () => {
    const made = await making.send(undefined);
    if (made?.kind === 'ok') replace({ ok: true, link: made.value.link });
  };
  const end = async () => {
    const ended = await ending.send(undefined);
    if (ended?.kind === 'ok') replace(ended.value);
  };
  const made = making.value !== null && making.value.link.madeAt === last.link?.madeAt ? making.value : null;
  const failure = making.failure ?? ending.failure;
  return (
    <Column gap="md">
      <Text>{words.intro}</Text>
      <Flex gap="sm" align="center" wrap={true}>
        <LoadingButton variant="secondary" loading={making.sending} onClick={make} testId="make-link">
          {last.link === null ? words.make : words.again}
        </LoadingButton>
        {isOpen ? (
          <LoadingButton variant="secondary" loading={ending.sending} onClick={end} testId="end-link">
            {words.revoke}
          </LoadingButton>
        ) : null}
      </Flex>
      {isOpen ? <Note>{words.replaces}</Note> : null}
      {failure === null ? null : <FailureAlert failure={failure} />}
      {made !== null && isOpen ? <KeyLinkAddress key={made.url} url={made.url} /> : null}
      {last.link === null ? null : <KeyLinkState link={last.link} onGiven={onGiven} />}
    </Column>
  );
}
