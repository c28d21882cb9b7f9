interface AvatarProps {
  name: string;
  small?: boolean;
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');

/** A circle with a record's initials; decoration, the name stands beside it. */
export const Avatar = ({ name, small = false }: AvatarProps) => (
  <span className={small ? 'avatar small' : 'avatar'} aria-hidden="true">
    {initials(name) || '?'}
  </span>
);
