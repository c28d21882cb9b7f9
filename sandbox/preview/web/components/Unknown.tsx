import type { ComponentType, ReactNode } from 'react';

const drawn = new Map<string, ComponentType<{ children?: ReactNode }>>();

/** A labelled dashed box for a component that has no drawing here: visible, and nothing else breaks. */
export function unknownComponent(name: string): ComponentType<{ children?: ReactNode }> {
  const known = drawn.get(name);
  if (known) return known;
  const Unknown = ({ children }: { children?: ReactNode }) => (
    <div className="unknown" data-component={name}>
      <code>{name}</code>
      {children}
    </div>
  );
  drawn.set(name, Unknown);
  return Unknown;
}
