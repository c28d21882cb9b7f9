const exactOf = (text: string): [bigint, bigint] => {
  const [numerator = '0', denominator = '1'] = text.split('/');
  return [BigInt(numerator), BigInt(denominator)];
};

/** What the fractions of an explanation add up to: whole minor units, or it throws. */
export const addedUp = (lines: readonly { exact: string }[]): number => {
  const fractions = lines.map(({ exact }) => exactOf(exact));
  const common = fractions.reduce((all, [, denominator]) => all * denominator, 1n);
  const sum = fractions.reduce(
    (all, [numerator, denominator]) => all + (numerator * common) / denominator,
    0n,
  );
  if (sum % common !== 0n) throw new Error(`the lines add up to ${sum}/${common}`);
  return Number(sum / common);
};
