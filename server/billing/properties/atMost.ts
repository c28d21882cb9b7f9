/**
 * A text of at most `longest` characters as HubSpot counts them (UTF-16 units): a longer one is cut between two
 * characters and ends in "…".
 */
export const atMost = (text: string, longest: number): string => {
  if (text.length <= longest) return text;
  let cut = longest - 1;
  const last = text.charCodeAt(cut - 1);
  // The first half of a pair without its second would be no character.
  if (last >= 0xd800 && last <= 0xdbff) cut -= 1;
  return `${text.slice(0, cut)}…`;
};
