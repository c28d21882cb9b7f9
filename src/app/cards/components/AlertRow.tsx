import type { CardBilling } from '@clearsync/contract/card';
import { fill } from '@clearsync/ui/format/fill';
import { useCanSetUp } from '@clearsync/ui/hooks/useCanSetUp';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { card } from '@clearsync/ui/strings/card';
import { Alert, Text } from '@hubspot/ui-extensions';
import { type AlertWords, alertWords } from '../words/alertWords.ts';
import { SettingsButton } from './SettingsButton.tsx';

/** The worst news of this record, if there is any, and never a second: what the key may not read comes after money. */
export function AlertRow({ billing }: { billing: CardBilling }) {
  const format = useFormat();
  const canSetUp = useCanSetUp();
  const { alert, missing, risks } = billing;
  const isNews = alert !== null && (alert.kind !== 'test_mode' || missing.length === 0);
  if (!isNews && missing.length === 0) return null;
  const { title, lines, variant } = isNews ? alertWords(alert, risks, format) : hidden(missing, canSetUp);
  return (
    <Alert title={title} variant={variant} testId="alert">
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      {isNews || !canSetUp ? null : <SettingsButton label={card.alert.missing.fix} variant="secondary" />}
    </Alert>
  );
}

function hidden(missing: CardBilling['missing'], canSetUp: boolean): AlertWords {
  const words = card.alert.missing;
  return {
    title: words.title,
    lines: [
      ...missing.map(({ permission, effect }) => fill(card.missing.text, { permission, effect })),
      canSetUp ? words.admin : words.other,
    ],
    variant: 'warning',
  };
}
