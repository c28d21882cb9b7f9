import { Column } from '@clearsync/ui/components/Column';

import { Movements } from './Movements.tsx';
import { useRecord } from './useRecord.ts';
import { Written } from './Written.tsx';

/** How the MRR of this record came about, and what ClearSync wrote to it. */
export function HistoryTab() {
  const record = useRecord();
  return (
    <Column gap="lg">
      <Movements record={record} />
      <Written record={record} />
    </Column>
  );
}
