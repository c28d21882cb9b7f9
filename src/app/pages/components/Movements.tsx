import type { HomeReply } from '@clearsync/contract/home';
import { Column } from '@clearsync/ui/components/Column';
import { home } from '@clearsync/ui/strings/home';
import { Heading, Select, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { movementDays } from '../movementDays.ts';
import { MovementsChart } from './MovementsChart.tsx';
import { MovementsTable } from './MovementsTable.tsx';

/** How MRR moved in 30 days, one currency at a time: a chart, and the same numbers as a table. */
export function Movements({ movements }: { movements: HomeReply['movements'] }) {
  const words = home.movements;
  const currencies = currenciesOf(movements);
  const [wanted, setWanted] = useState<string | null>(null);
  const currency = currencies.find((each) => each === wanted) ?? currencies[0];
  return (
    <Column gap="sm">
      <Heading>{words.heading}</Heading>
      {currencies.length > 1 ? (
        <Select
          name="currency"
          label={words.currency}
          value={currency ?? ''}
          options={currencies.map((value) => ({ value, label: value.toUpperCase() }))}
          onChange={(value) => setWanted(String(value))}
          testId="movement-currency"
        />
      ) : null}
      {currency === undefined ? (
        <Text testId="no-movements">{words.empty}</Text>
      ) : (
        <>
          <MovementsChart days={movementDays(movements, currency)} currency={currency} />
          <MovementsTable key={currency} days={movementDays(movements, currency)} currency={currency} />
        </>
      )}
    </Column>
  );
}

/** The one with the most movements first. */
function currenciesOf(movements: HomeReply['movements']): string[] {
  const counts = new Map<string, number>();
  for (const { currency, count } of movements) counts.set(currency, (counts.get(currency) ?? 0) + count);
  return [...counts].sort(([, a], [, b]) => b - a).map(([currency]) => currency);
}
