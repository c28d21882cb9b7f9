import type { WhyAction } from '@clearsync/contract/why';
import type { Answer } from '@clearsync/ui/api/answer';
import { postImport } from '@clearsync/ui/api/postImport';
import { postPause } from '@clearsync/ui/api/postPause';
import { postRedrive } from '@clearsync/ui/api/postRedrive';
import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { fill } from '@clearsync/ui/format/fill';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { home } from '@clearsync/ui/strings/home';
import { Link, LoadingButton, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';

/** What mends it: a button where this page can do it, else the way to where it is done. */
export function WhyMend({ action }: { action: WhyAction }) {
  const words = home.why;
  const { kind, target, label } = action;
  if (kind === 'matches') return <PageLink to="/inbox">{words.inbox}</PageLink>;
  if (kind === 'stripe' && target !== null) {
    const url = `https://dashboard.stripe.com/search?query=${encodeURIComponent(target)}`;
    return <Link href={{ url, external: true }}>{words.stripe}</Link>;
  }
  if (kind === 'resume') return <MendButton label={label} call={() => postPause(false)} />;
  if (kind === 'redrive') return <MendButton label={label} call={() => redrive(target)} />;
  if (kind === 'import' && target !== null)
    return <MendButton label={label} call={() => postImport(target)} />;
  return <Text>{fill(words.settings, { label })}</Text>;
}

const redrive = (target: string | null) =>
  target === null ? postRedrive('all') : postRedrive(target.includes(':') ? 'records' : 'events', [target]);

function MendButton({ label, call }: { label: string; call: () => Promise<Answer<unknown>> }) {
  const mend = useSubmit(call);
  return (
    <Column gap="xs" align="start">
      <LoadingButton
        size="sm"
        variant="secondary"
        loading={mend.sending}
        onClick={() => void mend.send(undefined)}
        testId="mend"
      >
        {label}
      </LoadingButton>
      {mend.value === null ? null : <Text testId="mended">{home.why.done}</Text>}
      {mend.failure === null ? null : <FailureAlert failure={mend.failure} />}
    </Column>
  );
}
