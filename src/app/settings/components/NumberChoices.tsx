import type { MrrRule, SetupReply } from '@clearsync/contract/setup';
import { Column } from '@clearsync/ui/components/Column';
import { fill } from '@clearsync/ui/format/fill';
import { common } from '@clearsync/ui/strings/common';
import { settings } from '@clearsync/ui/strings/settings';
import { Select, ToggleGroup } from '@hubspot/ui-extensions';
import type { FieldsProps } from '../fieldsProps.ts';

interface Props extends Omit<FieldsProps, 'errors'> {
  setup: SetupReply;
}

const RULES: readonly MrrRule[] = ['net', 'stripe', 'conservative'];

/** What counts as MRR, with the same example under each rule, and the currency of the amounts in HubSpot. */
export function NumberChoices({ setup, choices, change, readOnly }: Props) {
  const words = settings.numbers;
  return (
    <Column gap="md">
      <ToggleGroup
        toggleType="radioButtonList"
        name="mrrRule"
        label={words.rule}
        options={RULES.map((rule) => ({
          label: common.mrrRules[rule],
          description: words.examples[rule],
          value: rule,
          readOnly,
        }))}
        value={choices.mrrRule}
        onChange={(value) => {
          const mrrRule = RULES.find((rule) => rule === value);
          if (mrrRule !== undefined) change({ mrrRule });
        }}
        testId="mrr-rule"
      />
      <Select
        name="reportingCurrency"
        label={words.currency}
        description={words.currencyHint}
        options={setup.currencies.map((currency, index) => ({
          label: index === 0 ? fill(words.ownCurrency, { currency }) : currency,
          value: currency,
        }))}
        value={choices.reportingCurrency}
        readOnly={readOnly}
        onChange={(reportingCurrency) => change({ reportingCurrency: String(reportingCurrency) })}
        testId="reporting-currency"
      />
    </Column>
  );
}
