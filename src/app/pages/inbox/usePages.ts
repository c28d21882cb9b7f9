import { useState } from 'react';

/** Where a list of pages is: the cursor of the page that shows, and how to go on or back to the first. */
export interface Pages {
  cursor: string | undefined;
  /** The first is 1. */
  page: number;
  goTo(next: string): void;
  goFirst(): void;
}

/** Goes through a list that has only cursors forward. */
export function usePages(): Pages {
  const [{ cursor, page }, setPlace] = useState<{ cursor: string | undefined; page: number }>({
    cursor: undefined,
    page: 1,
  });
  return {
    cursor,
    page,
    goTo: (next) => setPlace({ cursor: next, page: page + 1 }),
    goFirst: () => setPlace({ cursor: undefined, page: 1 }),
  };
}
