import type { Money } from '@clearsync/contract/base';
import { StatisticsItem } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import type { Format } from '../format/createFormat.ts';
import { Note } from './Note.tsx';

interface Props {
  label: string;
  /** One amount a currency, the one that matters most first. */
  amounts: readonly Money[];
  format: Format;
  children?: ReactNode;
}

/** A figure in money: the first currency large, the others below it, never added up. */
export function AmountsItem({ label, amounts, format, children }: Props) {
  const others = amounts.slice(1);
  return (
    <StatisticsItem label={label} number={format.amounts(amounts.slice(0, 1))}>
      {others.length === 0 ? null : <Note>{format.amounts(others)}</Note>}
      {children}
    </StatisticsItem>
  );
}
