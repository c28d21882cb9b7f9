import type { HomeReply } from '@clearsync/contract/home';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { home } from '@clearsync/ui/strings/home';
import { Alert, Text } from '@hubspot/ui-extensions';

/** Loud, as nothing reaches HubSpot: who paused the writing and when. */
export function PauseBanner({ paused: { since, by } }: { paused: NonNullable<HomeReply['paused']> }) {
  const format = useFormat();
  const words = home.paused;
  const moment = format.moment(since);
  return (
    <Alert title={words.title} variant="danger">
      <Text testId="paused-by">
        {by === null ? fill(words.byNobody, { moment }) : fill(words.by, { who: by, moment })}
      </Text>
      <Text>{words.text}</Text>
    </Alert>
  );
}
