import type { PermissionRow } from '../../../src/app/packages/contract/setup.ts';

/** How permissions changed between two probes: the rows with the moment of each loss, and what was lost and regained. */
export type PermissionDrift = { rows: PermissionRow[]; lost: PermissionRow[]; regained: PermissionRow[] };

/**
 * Compares what a key may do with what it could before. A permission that is missing since this probe carries the moment
 * (`lostAt`); one that was missing from the start carries none. `now` in milliseconds.
 */
export const permissionDrift = (
  before: readonly PermissionRow[],
  found: readonly PermissionRow[],
  now: number,
): PermissionDrift => {
  const earlier = new Map(before.map((row) => [row.name, row]));
  const rows = found.map((row): PermissionRow => {
    if (row.state !== 'missing') return row;
    const known = earlier.get(row.name);
    const lostAt = known?.state === 'granted' ? new Date(now).toISOString() : known?.lostAt;
    return lostAt === undefined ? row : { ...row, lostAt };
  });
  const was = ({ name }: PermissionRow) => earlier.get(name)?.state;
  return {
    rows,
    lost: rows.filter((row) => row.state === 'missing' && was(row) === 'granted'),
    regained: rows.filter((row) => row.state === 'granted' && was(row) === 'missing'),
  };
};
