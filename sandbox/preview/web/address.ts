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

/** The same address with the language kept that the page was opened in. */
export function withLocale(to: string): string {
  const target = new URL(to, location.origin);
  const locale = new URLSearchParams(location.search).get('locale');
  if (locale && !target.searchParams.has('locale')) target.searchParams.set('locale', locale);
  return target.pathname + target.search;
}

/** Goes to another page of the stand-in without loading it anew. */
export function goTo(to: string): void {
  history.pushState(null, '', withLocale(to));
  dispatchEvent(new Event(changed));
  scrollTo(0, 0);
}

/** The language asked for by ?locale= (for example de-DE), or English as spoken in the United States. */
export const localeOf = (address: URL): string => {
  const asked = address.searchParams.get('locale');
  try {
    return asked ? (Intl.getCanonicalLocales(asked)[0] ?? 'en-US') : 'en-US';
  } catch {
    return 'en-US'; // an unknown language tag in the address shows the default instead of a broken page
  }
};
