import type { AllDistances } from '@hubspot/ui-extensions';

const pixels: Record<AllDistances, number> = {
  flush: 0,
  xs: 4,
  'extra-small': 4,
  sm: 8,
  small: 8,
  md: 16,
  medium: 16,
  lg: 24,
  large: 24,
  xl: 32,
  'extra-large': 32,
};

/** HubSpot's named distances in pixels; absent means none. */
export const spacing = (distance: AllDistances | undefined): number => pixels[distance ?? 'flush'];

const short: Record<string, string> = {
  'extra-small': 'xs',
  small: 'sm',
  medium: 'md',
  large: 'lg',
  'extra-large': 'xl',
  default: 'md',
};

/** One class name for both spellings of a size: `sm` for `sm` and `small`. */
export const sizeName = (size: string | undefined, fallback = 'md'): string =>
  short[size ?? ''] ?? size ?? fallback;
