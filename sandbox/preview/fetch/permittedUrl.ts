/**
 * The URL when the app may call it, by its permittedUrls.fetch (https, same origin, a path prefix);
 * null when it may not, or when it is no URL.
 */
export function permittedUrl(url: string, permittedFetch: string[]): URL | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  const permitted = permittedFetch.some((entry) => {
    const allowed = new URL(entry);
    return parsed.origin === allowed.origin && parsed.pathname.startsWith(allowed.pathname);
  });
  return parsed.protocol === 'https:' && permitted ? parsed : null;
}
