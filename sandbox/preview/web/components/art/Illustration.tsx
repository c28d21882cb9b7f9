import type { IllustrationProps } from '@hubspot/ui-extensions';
import { Picture } from './Picture.tsx';

export const Illustration = ({ name, alt, width = 160, height }: IllustrationProps) => (
  <Picture name={name} alt={alt} width={width} {...(height === undefined ? {} : { height })} />
);
