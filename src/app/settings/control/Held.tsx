import type { HeldReply } from '@clearsync/contract/held';
import { getHeld } from '@clearsync/ui/api/getHeld';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { useAnswer } from '@clearsync/ui/hooks/useAnswer';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { control } from '@clearsync/ui/strings/control';
import { LoadingSpinner } from '@hubspot/ui-extensions';
import { Facts } from '../components/Facts.tsx';

const SHOWN: readonly Exclude<keyof HeldReply, 'ok'>[] = [
  'customers',
  'contacts',
  'companies',
  'writings',
  'forgotten',
];

/** How much is stored, as plain numbers. */
export function Held() {
  const format = useFormat();
  const { answer } = useAnswer(getHeld);
  if (answer === null) return <LoadingSpinner label={control.privacy.stored} showLabel={true} />;
  if (answer.kind !== 'ok') return <FailureAlert failure={answer} />;
  const { value } = answer;
  return (
    <Facts
      facts={SHOWN.map((what) => [control.privacy.counts[what], format.number(value[what])])}
      testId="held"
    />
  );
}
