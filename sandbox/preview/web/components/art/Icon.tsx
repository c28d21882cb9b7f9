import { iconPaths } from './paths.ts';

interface IconDrawing {
  /** One of HubSpot's icon names; one without a drawing shows as a dot. */
  name: string;
  color?: string;
  size?: string;
  screenReaderText?: string;
}

const pixels: Record<string, number> = { xs: 12, sm: 16, small: 16, md: 20, medium: 20, lg: 28, large: 28 };

/** An icon; decoration for assistive technology unless it has a text of its own. */
export function Icon({ name, color, size = 'md', screenReaderText }: IconDrawing) {
  const side = pixels[size] ?? 20;
  const drawing = <path d={iconPaths[name] ?? 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z'} />;
  const frame = { className: `icon ${color ?? 'inherit'}`, width: side, height: side, viewBox: '0 0 24 24' };
  return screenReaderText ? (
    <svg {...frame} role="img" aria-label={screenReaderText}>
      {drawing}
    </svg>
  ) : (
    <svg {...frame} aria-hidden="true">
      {drawing}
    </svg>
  );
}
