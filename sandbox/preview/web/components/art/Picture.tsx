import { motif } from './motifs.tsx';

interface PictureProps {
  name: string;
  width: number;
  height?: number;
  /** Absent: decoration. */
  alt?: string;
}

/** A spot illustration in the page's colours. Width in pixels. */
export function Picture({ name, width, height, alt }: PictureProps) {
  const drawing = (
    <>
      <ellipse className="ground" cx="60" cy="58" rx="52" ry="44" />
      {motif(name)}
    </>
  );
  const frame = {
    className: 'picture',
    width,
    height: height ?? Math.round((width * 110) / 120),
    viewBox: '0 0 120 110',
  };
  return alt ? (
    <svg {...frame} role="img" aria-label={alt}>
      {drawing}
    </svg>
  ) : (
    <svg {...frame} aria-hidden="true">
      {drawing}
    </svg>
  );
}
