import type { HomeReply } from '@clearsync/contract/home';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { home } from '@clearsync/ui/strings/home';
import { Heading } from '@hubspot/ui-extensions';

/** What was not done, and why; nothing is silent. */
export function AttentionTable({ attention }: { attention: HomeReply['attention'] }) {
  const format = useFormat();
  const words = home.attention;
  const columns = [{ label: words.what }, { label: words.reason }, { label: words.since }];
  const rows = attention.map(({ what, reason, since }, index) => ({
    id: `${index}/${what}`,
    cells: [what, reason, format.moment(since)],
  }));
  return (
    <Column gap="sm">
      <Heading>{words.heading}</Heading>
      <DataTable columns={columns} rows={rows} empty={words.empty} testId="attention" />
    </Column>
  );
}
