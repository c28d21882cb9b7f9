import { appendFileSync } from 'node:fs';

/** One request that was not a GET: what it asked, who asked and how it ended. */
type JournalEntry = {
  /** The sandbox's clock, epoch milliseconds. */
  at: number;
  method: string;
  path: string;
  /** The operation, such as `POST /v1/customers/:id`. */
  endpoint: string;
  status: number;
  keyKind: 'secret' | 'restricted' | 'publishable' | 'unknown' | 'none';
  /** User-Agent: which program asked. */
  client: string;
};

export type Journal = { add(entry: JournalEntry): void; read(): readonly JournalEntry[]; clear(): void };

/**
 * Makes the journal of writes that proves whether a client kept to reading. With a file, every entry is also added to
 * it as a line of JSON, so that a whole test suite can be judged at its end.
 */
export const createJournal = (file: string | undefined): Journal => {
  let entries: JournalEntry[] = [];
  return {
    add: (entry) => {
      entries.push(entry);
      if (file !== undefined) appendFileSync(file, `${JSON.stringify(entry)}\n`);
    },
    read: () => [...entries],
    clear: () => {
      entries = [];
    },
  };
};
