import type { HeadingProps, ListProps, TextProps } from '@hubspot/ui-extensions';
import { Children, type CSSProperties } from 'react';

const weights = { regular: 400, demibold: 600, bold: 700 } as const;
const decorations = { none: 'none', underline: 'underline', strikethrough: 'line-through' } as const;

const textStyle = ({ format, truncate }: TextProps): CSSProperties => ({
  ...(format?.fontWeight ? { fontWeight: weights[format.fontWeight] } : {}),
  ...(format?.italic ? { fontStyle: 'italic' } : {}),
  ...(format?.lineDecoration ? { textDecoration: decorations[format.lineDecoration] } : {}),
  ...(format?.textTransform && format.textTransform !== 'sentenceCase'
    ? { textTransform: format.textTransform }
    : {}),
  ...(typeof truncate === 'object' && truncate.maxWidth ? { maxWidth: truncate.maxWidth } : {}),
});

export const Text = (props: TextProps) => {
  const { children, variant, inline, truncate } = props;
  const tooltip = typeof truncate === 'object' ? truncate.tooltipText : undefined;
  return (
    <span
      className={`text ${variant ?? 'bodytext'} ${inline ? 'inline' : ''} ${truncate ? 'truncate' : ''}`}
      style={textStyle(props)}
      title={tooltip}
    >
      {children}
    </span>
  );
};

export const Heading = ({ children, inline }: HeadingProps) => (
  <h3 className={`heading ${inline ? 'inline' : ''}`}>{children}</h3>
);

export const List = ({ children, variant = 'unordered' }: ListProps) => {
  const items = Children.toArray(children);
  const Element = variant.startsWith('ordered') ? 'ol' : 'ul';
  return (
    <Element className={`list ${variant}`}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items come without a key of their own
        <li key={index}>{item}</li>
      ))}
    </Element>
  );
};
