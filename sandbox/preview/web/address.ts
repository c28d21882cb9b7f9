import { useSyncExternalStore } from 'react';

const changed = 'addresschange';

const subscribe = (listener: () => void) => {
  addEventListener('popstate', listener);
  addEventListener(changed, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(changed, listener);
  };
};

/** Path and query of the address bar; the component renders anew when they change. */
export function useAddress(): URL {
  const href = useSyncExternalStore(subscribe, () => location.href);
  return new URL(href);
}

/** What of the query belongs to this page, not to what it shows. */
const ownNames = ['locale', 'user', 'state', 'strip'];

/** The same address with the language and the person kept that the page was opened with. */
export function withLocale(to: string): string {
  const target = new URL(to, location.origin);
  const here = new URLSearchParams(location.search);
  for (const name of ['locale', 'user', 'strip']) {
    const value = here.get(name);
    if (value && !target.searchParams.has(name)) target.searchParams.set(name, value);
  }
  return target.pathname + target.search;
}

/** Goes to another page of the stand-in without loading it anew. */
export function goTo(to: string): void {
  history.pushState(null, '', withLocale(to));
  dispatchEvent(new Event(changed));
  scrollTo(0, 0);
}

/** Changes one part of the query in place; null takes it out. */
export function setInAddress(name: string, value: string | null): void {
  const url = new URL(location.href);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(null, '', url);
  dispatchEvent(new Event(changed));
}

/** The query without what belongs to this page. */
export const paramsOf = (address: URL): Record<string, string> =>
  Object.fromEntries([...address.searchParams].filter(([name]) => !ownNames.includes(name)));

/** Who looks at it: ?user=rep is a person who may not change integrations, anybody else an admin. */
export const roleOf = (address: URL): 'admin' | 'rep' =>
  address.searchParams.get('user') === 'rep' ? 'rep' : 'admin';

/** The language asked for by ?locale= (for example de-DE), or English as spoken in the United States. */
export const localeOf = (address: URL): string => {
  const asked = address.searchParams.get('locale');
  try {
    return asked ? (Intl.getCanonicalLocales(asked)[0] ?? 'en-US') : 'en-US';
  } catch {
    return 'en-US'; // an unknown language tag in the address shows the default instead of a broken page
  }
};
