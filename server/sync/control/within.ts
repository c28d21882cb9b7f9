/**
 * The value of a promise, or `otherwise` when it takes longer than so many milliseconds. The work itself goes on; an error
 * that it meets after that is given to `onLate`, since nobody waits for it any more.
 */
export const within = async <Value>(
  milliseconds: number,
  work: Promise<Value>,
  otherwise: Value,
  onLate: (error: unknown) => void,
): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  let isLate = false;
  work.catch((error: unknown) => isLate && onLate(error));
  const late = new Promise<Value>((resolve) => {
    timer = setTimeout(() => {
      isLate = true;
      resolve(otherwise);
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
