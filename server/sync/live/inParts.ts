import { LeaseLost } from '../../store/leases/lease.ts';

/**
 * Works on items together. When that throws, their halves are tried, and theirs, until what cannot be worked on stands
 * alone and is set aside: one that is poisonous in a way nobody thought of holds up no neighbour (faults.md E8). `setAside`
 * stores something too, so a database that is away ends it at the first one. Throws `LeaseLost`, and what `setAside` throws.
 */
export const inParts = async <Item>(
  items: readonly Item[],
  work: (items: readonly Item[]) => Promise<void>,
  setAside: (item: Item, error: unknown) => Promise<void>,
): Promise<void> => {
  const [only] = items;
  if (only === undefined) return;
  try {
    return await work(items);
  } catch (error) {
    if (error instanceof LeaseLost) throw error;
    if (items.length === 1) return setAside(only, error);
  }
  const middle = Math.ceil(items.length / 2);
  await inParts(items.slice(0, middle), work, setAside);
  await inParts(items.slice(middle), work, setAside);
};
