/**
 * The value of a promise, or `otherwise` when it takes longer than so many milliseconds. The work itself goes on; an error
 * that it meets later is its own to tell.
 */
export const within = async <Value>(
  milliseconds: number,
  work: Promise<Value>,
  otherwise: Value,
): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Value>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
