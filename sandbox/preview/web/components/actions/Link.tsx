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
  const link = linkAttributes(href ?? '#');
  const click = (event: MouseEvent) => {
    if (preventDefault || link.href === '#') event.preventDefault();
    open();
    callExtension(onClick, clickEvent(), reactions);
  };
  return (
    <>
      <a
        className={`link ${variant ?? 'primary'}`}
        href={link.href}
        target={link.target}
        rel={link.rel}
        {...anchorProps}
        onClick={click}
      >
        {children}
        {link.target && (
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
