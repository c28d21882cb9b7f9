import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { goTo, withLocale } from '../address.ts';

interface InternalLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  to: string;
}

/** A link within the stand-in: no reload, language kept, and still an address that can be opened in a new tab. */
export function InternalLink({ to, children, ...attributes }: InternalLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <a {...attributes} href={withLocale(to)} onClick={follow}>
      {children}
    </a>
  );
}
