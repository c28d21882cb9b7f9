import type {
  AutoGridProps,
  BoxProps,
  CardProps,
  DividerProps,
  FlexProps,
  InlineProps,
  SpacerProps,
  StackProps,
  TileProps,
} from '@hubspot/ui-extensions';
import { spacing } from '../spacing.ts';

const justification = {
  start: 'flex-start',
  center: 'center',
  end: 'flex-end',
  around: 'space-around',
  between: 'space-between',
} as const;

export const Flex = ({ children, direction, gap, justify, align, alignSelf, wrap }: FlexProps) => (
  <div
    className={`flex ${direction ?? 'row'}`}
    style={{
      gap: spacing(gap),
      justifyContent: justify && justification[justify],
      alignItems: align,
      alignSelf,
      flexWrap: wrap === true || wrap === 'wrap' ? 'wrap' : 'nowrap',
    }}
  >
    {children}
  </div>
);

export const Stack = ({ children, direction, distance, justify, align, width }: StackProps) => (
  <div
    className={`flex ${direction ?? 'column'}`}
    style={{
      gap: spacing(distance ?? 'sm'),
      justifyContent: justify && justification[justify],
      alignItems: align,
      width,
    }}
  >
    {children}
  </div>
);

export const Box = ({ children, flex, alignSelf }: BoxProps) => (
  <div className="box" style={{ flex: typeof flex === 'number' ? `${flex} 1 0%` : flex, alignSelf }}>
    {children}
  </div>
);

export const Inline = ({ children, justify, align, gap }: InlineProps) => (
  <div
    className="flex row"
    style={{
      gap: spacing(gap ?? 'sm'),
      justifyContent: justify && justification[justify],
      alignItems: align ?? 'center',
      flexWrap: 'wrap',
    }}
  >
    {children}
  </div>
);

export const AutoGrid = ({ children, columnWidth, gap, flexible }: AutoGridProps) => (
  <div
    className="auto-grid"
    style={{
      gap: spacing(gap ?? 'sm'),
      gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, ${columnWidth}px), ${flexible ? '1fr' : `${columnWidth}px`}))`,
    }}
  >
    {children}
  </div>
);

export const Divider = ({ size, distance }: DividerProps) => (
  <hr style={{ marginBlock: spacing(size ?? distance ?? 'sm') }} />
);

export const Spacer = ({ size }: SpacerProps) => <div style={{ height: spacing(size ?? 'md') }} />;

export const Tile = ({ children, compact, flush }: TileProps) => (
  <div className={`tile ${compact ? 'compact' : ''} ${flush ? 'flush' : ''}`}>{children}</div>
);

export const Card = ({ children }: CardProps) => <div className="tile">{children}</div>;
