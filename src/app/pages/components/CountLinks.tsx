import type { HomeReply } from '@clearsync/contract/home';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { home as words } from '@clearsync/ui/strings/home';
import { Statistics, StatisticsItem } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';

const LISTS = ['linked', 'unlinked', 'excluded'] as const;

/** How many customers are linked, not linked, excluded, and how many errors there are; each opens its list. */
export function CountLinks({ home }: { home: HomeReply }) {
  const format = useFormat();
  return (
    <Statistics testId="counts">
      {LISTS.map((list) => (
        <StatisticsItem key={list} label={words.lists[list]} number={format.number(home.lists[list])}>
          <PageLink to="/customers/:list" params={{ list }}>
            {words.lists.open}
          </PageLink>
        </StatisticsItem>
      ))}
      <StatisticsItem label={words.lists.errors} number={format.number(home.errors)}>
        <PageLink to="/errors">{words.lists.open}</PageLink>
      </StatisticsItem>
    </Statistics>
  );
}
