import type { HomeReply } from '@clearsync/contract/home';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { home as words } from '@clearsync/ui/strings/home';
import { Heading } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';

const LISTS = ['failing', 'cancelling', 'trials', 'discounts'] as const;

/** What waits for a person, with its number and the way there; what there is none of is left out. */
export function WaitingTable({ home }: { home: HomeReply }) {
  const format = useFormat();
  const columns = [{ label: words.waiting.what }, { label: words.waiting.count, align: 'right' as const }];
  const rows = [
    ...(home.inbox === 0
      ? []
      : [
          {
            id: 'inbox',
            cells: [
              <PageLink key="open" to="/inbox">
                {words.lists.inbox}
              </PageLink>,
              format.number(home.inbox),
            ],
          },
        ]),
    ...LISTS.filter((list) => home.lists[list] > 0).map((list) => ({
      id: list,
      cells: [
        <PageLink key="open" to="/customers/:list" params={{ list }}>
          {words.lists[list]}
        </PageLink>,
        format.number(home.lists[list]),
      ],
    })),
  ];
  return (
    <Column gap="sm">
      <Heading>{words.waiting.heading}</Heading>
      <DataTable columns={columns} rows={rows} empty={words.waiting.empty} testId="waiting" />
    </Column>
  );
}
