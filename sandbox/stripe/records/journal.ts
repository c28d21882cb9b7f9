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
};

export type Journal = { add(entry: JournalEntry): void; read(): readonly JournalEntry[]; clear(): void };

/** Makes the journal of writes that proves whether a client kept to reading. */
export const createJournal = (): Journal => {
  let entries: JournalEntry[] = [];
  return {
    add: (entry) => {
      entries.push(entry);
    },
    read: () => [...entries],
    clear: () => {
      entries = [];
    },
  };
};
