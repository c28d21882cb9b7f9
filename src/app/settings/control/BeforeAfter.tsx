import type { SetupReply } from '@clearsync/contract/setup';
import { AmountsItem } from '@clearsync/ui/components/AmountsItem';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { common } from '@clearsync/ui/strings/common';
import { control } from '@clearsync/ui/strings/control';
import { Statistics, Text } from '@hubspot/ui-extensions';
import { isRunning } from '../wizardStep.ts';

/** The total MRR by the rule of before and by the one that was saved, as soon as it is worked out. */
export function BeforeAfter({ before, setup }: { before: SetupReply | null; setup: SetupReply }) {
  const format = useFormat();
  const words = control.numbers;
  const rule = ({ choices }: SetupReply) => ({ rule: common.mrrRules[choices.mrrRule] });
  if (before === null || before.choices.mrrRule === setup.choices.mrrRule) return null;
  return (
    <>
      <Statistics testId="before-after">
        <AmountsItem label={fill(words.before, rule(before))} amounts={before.mrr} format={format} />
        {isRunning(setup) ? null : (
          <AmountsItem label={fill(words.after, rule(setup))} amounts={setup.mrr} format={format} />
        )}
      </Statistics>
      {isRunning(setup) ? <Text>{words.working}</Text> : null}
    </>
  );
}
