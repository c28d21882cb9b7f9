/** What Stripe's text of a refused permission tells. */
export type PermissionText = {
  /** Slugs with `rak_`, any of which would do; empty when the text names none. */
  slugs: string[];
  /** Name by slug as Stripe shows it: "Prices Read". Only the texts since 2026 have one. */
  names: Record<string, string>;
  accountId: string | null;
  /** Stripe's own page to edit this key. */
  fixUrl: string | null;
};

const matches = (text: string, pattern: RegExp): RegExpExecArray[] => [...text.matchAll(pattern)];

/**
 * Reads the three wordings of Stripe's 403 (reference/stripe.md §2.5): of 2026 with a name and a link, of 2020 to
 * 2025 with one or several slugs, and the one without any slug.
 */
export const readPermissionText = (message: string): PermissionText => {
  const older = /Having the (.+?) permissions? would/.exec(message)?.[1] ?? '';
  const newer = /Enabling (.+?) permissions? on this key/.exec(message)?.[1] ?? '';
  const named = matches(newer, /"?([A-Z][\w ,&/-]*?)"? \('([a-z0-9_]+)'\)/g);
  const slugs = [
    ...matches(older, /rak_[a-z0-9_]+/g).map(([slug]) => slug),
    ...matches(newer, /\('([a-z0-9_]+)'\)/g).map(([, id]) => `rak_${id}`),
  ];
  return {
    slugs,
    names: Object.fromEntries(named.map(([, name = '', id = '']) => [`rak_${id}`, name])),
    accountId: /on account '(acct_[A-Za-z0-9]+)'/.exec(message)?.[1] ?? null,
    fixUrl: /https:\/\/dashboard\.stripe\.com\/[^\s'")]+/.exec(message)?.[0].replace(/\.$/, '') ?? null,
  };
};

/** Stripe's message fit to be shown: long runs of stars shortened, and never a whole key. */
export const presentable = (message: string): string =>
  message
    .replace(/\*{5,}/g, '***')
    .replace(/\b((?:sk|rk|pk)_(?:live|test|org)_)[A-Za-z0-9]{12,}/g, '$1***')
    .slice(0, 500);
