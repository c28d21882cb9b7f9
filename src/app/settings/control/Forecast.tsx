import type { MrrRule, SetupReply } from '@clearsync/contract/setup';
import { getMrrByRule } from '@clearsync/ui/api/getMrrByRule';
import { AmountsItem } from '@clearsync/ui/components/AmountsItem';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { fill } from '@clearsync/ui/format/fill';
import { useAnswer } from '@clearsync/ui/hooks/useAnswer';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { common } from '@clearsync/ui/strings/common';
import { control } from '@clearsync/ui/strings/control';
import { LoadingSpinner, Statistics } from '@hubspot/ui-extensions';

/** What the MRR is now and what it would be under a rule that is chosen but not saved yet. */
export function Forecast({ setup, rule }: { setup: SetupReply; rule: MrrRule }) {
  const format = useFormat();
  const { answer } = useAnswer(getMrrByRule);
  const words = control.numbers;
  if (answer === null) return <LoadingSpinner label={words.forecasting} showLabel={true} />;
  if (answer.kind !== 'ok') return <FailureAlert failure={answer} />;
  const { mrr } = answer.value;
  const now = setup.choices.mrrRule;
  const label = (text: string, of: MrrRule) => fill(text, { rule: common.mrrRules[of] });
  return (
    <Statistics testId="forecast">
      <AmountsItem label={label(words.after, now)} amounts={mrr[now]} format={format} />
      <AmountsItem label={label(words.forecast, rule)} amounts={mrr[rule]} format={format} />
    </Statistics>
  );
}
