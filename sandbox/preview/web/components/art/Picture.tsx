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
  return (
    <svg
      className="picture"
      width={width}
      height={height ?? Math.round((width * 110) / 120)}
      viewBox="0 0 120 110"
      {...(alt ? { role: 'img', 'aria-label': alt } : { 'aria-hidden': true })}
    >
      <ellipse className="ground" cx="60" cy="58" rx="52" ry="44" />
      {motif(name)}
    </svg>
  );
}
