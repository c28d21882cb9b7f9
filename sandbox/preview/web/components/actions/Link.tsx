import type { LinkProps } from '@hubspot/ui-extensions';
import type { MouseEvent } from 'react';
import { Icon } from '../art/Icon.tsx';
import { callExtension } from '../callExtension.ts';
import { useOverlay } from '../overlay/useOverlay.tsx';
import { clickEvent, useReactions } from '../reactions.ts';
import { linkAttributes } from './linkAttributes.ts';

export const Link = ({ children, href, variant, onClick, preventDefault, overlay }: LinkProps) => {
  const { anchorProps, open, node } = useOverlay(overlay);
  const reactions = useReactions();
  const attributes = href ? linkAttributes(href) : { href: '#' };
  const external = 'target' in attributes;
  const click = (event: MouseEvent) => {
    if (preventDefault || attributes.href === '#') event.preventDefault();
    open();
    callExtension(onClick, clickEvent(), reactions);
  };
  return (
    <>
      <a className={`link ${variant ?? 'primary'}`} {...attributes} {...anchorProps} onClick={click}>
        {children}
        {external && (
          <>
            <Icon name="website" size="xs" />
            <span className="visually-hidden"> (opens in a new tab)</span>
          </>
        )}
      </a>
      {node}
    </>
  );
};
