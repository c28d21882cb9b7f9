import type { ReactNode } from 'react';
import { useWords } from './useWords.tsx';

/** Draws its children when their texts have come, in the user's language. */
export function Worded({ children }: { children: ReactNode }) {
  return useWords() ?? <>{children}</>;
}
