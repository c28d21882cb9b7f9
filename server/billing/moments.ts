/** The earliest of some moments (epoch seconds), passing over those that are not set; null for none. */
export const earliest = (moments: readonly (number | null | undefined)[]): number | null =>
  moments.reduce<number | null>((best, moment) => {
    if (moment === null || moment === undefined) return best;
    return best === null || moment < best ? moment : best;
  }, null);

/** The latest of some moments (epoch seconds), passing over those that are not set; null for none. */
export const latest = (moments: readonly (number | null | undefined)[]): number | null =>
  moments.reduce<number | null>((best, moment) => {
    if (moment === null || moment === undefined) return best;
    return best === null || moment > best ? moment : best;
  }, null);
