/** Node's codes of a connection that failed. */
const OF_THE_WIRE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** PostgreSQL's: class 08, a server that is shutting down or starting, no connection left. */
const OF_POSTGRES = /^(08...|57P0[123]|53300)$/;
/** Prisma's: not reachable, timed out, closed, no connection in time. */
const OF_PRISMA = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024']);
/** What node-postgres says without a code. */
const OF_THE_DRIVER = /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout)/;

/**
 * Whether an error of a store function says that the database cannot be reached now: nothing is wrong with what was
 * asked, and the same may work in a moment. An error after a lost answer leaves open whether it was done.
 */
export const isUnreachable = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    OF_THE_WIRE.has(code) ||
    OF_POSTGRES.test(code) ||
    OF_PRISMA.has(code) ||
    OF_THE_DRIVER.test(error.message) ||
    isUnreachable(error.cause)
  );
};
