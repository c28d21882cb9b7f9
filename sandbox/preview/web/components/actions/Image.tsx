import type { ImageProps } from '@hubspot/ui-extensions';
import { callExtension } from '../callExtension.ts';
import { useOverlay } from '../overlay/useOverlay.tsx';
import { clickEvent, useReactions } from '../reactions.ts';
import { linkAttributes } from './linkAttributes.ts';

export const Image = ({ src, alt = '', width, height, href, onClick, overlay }: ImageProps) => {
  const { anchorProps, open, node } = useOverlay(overlay);
  const reactions = useReactions();
  const picture = <img className="image" src={src} alt={alt} width={width} height={height} />;
  const press = () => {
    open();
    callExtension(onClick, clickEvent(), reactions);
  };
  if (href) {
    const link = linkAttributes(href);
    return (
      <a href={link.href} target={link.target} rel={link.rel}>
        {picture}
      </a>
    );
  }
  if (!onClick && !overlay) return picture;
  return (
    <>
      <button type="button" className="plain" onClick={press} {...anchorProps}>
        {picture}
      </button>
      {node}
    </>
  );
};
