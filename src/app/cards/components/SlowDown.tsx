import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { useNow } from '@clearsync/ui/hooks/useNow';
import { card } from '@clearsync/ui/strings/card';
import { failures } from '@clearsync/ui/strings/failures';
import { ErrorState, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';

interface Props {
  title: string;
  reference: string;
  /** Milliseconds after which it is asked again by itself. */
  pauseMs: number;
}

/** Too many asked at once: counts down to the next try, which comes by itself. */
export function SlowDown({ title, reference, pauseMs }: Props) {
  const format = useFormat();
  const [next] = useState(() => Date.now() + pauseMs);
  const seconds = Math.ceil((next - useNow(1_000)) / 1_000);
  const words = card.throttled;
  return (
    <ErrorState title={title} type="error">
      <Column align="start" gap="sm">
        <Text>{words.text}</Text>
        <Text testId="countdown">{seconds > 0 ? format.count(words.countdown, seconds) : words.now}</Text>
        <Note testId="reference">{fill(failures.reference, { reference })}</Note>
      </Column>
    </ErrorState>
  );
}
