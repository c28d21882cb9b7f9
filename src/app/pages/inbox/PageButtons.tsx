import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { inbox } from '@clearsync/ui/strings/inbox';
import { Button, Flex } from '@hubspot/ui-extensions';
import type { Pages } from './usePages.ts';

interface Props {
  pages: Pages;
  next: string | null;
  pending: boolean;
}

/** The way to the next page and back to the first; nothing where there is one page only. */
export function PageButtons({ pages, next, pending }: Props) {
  const format = useFormat();
  if (next === null && pages.page === 1) return null;
  return (
    <Flex gap="sm" align="center" wrap={true}>
      <Button
        size="sm"
        variant="secondary"
        disabled={pages.page === 1 || pending}
        onClick={pages.goFirst}
        testId="first-page"
      >
        {inbox.pages.first}
      </Button>
      <Note>{fill(inbox.pages.page, { page: format.number(pages.page) })}</Note>
      <Button
        size="sm"
        variant="secondary"
        disabled={next === null || pending}
        onClick={() => {
          if (next !== null) pages.goTo(next);
        }}
        testId="next-page"
      >
        {inbox.pages.next}
      </Button>
    </Flex>
  );
}
