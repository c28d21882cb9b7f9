import { useEffect, useState } from 'react';

/** The text of a search box, and the same text once the typing paused: what is asked for. */
export function useSearchText(initial: string) {
  const [text, setText] = useState(initial);
  const [query, setQuery] = useState(initial);
  useEffect(() => {
    const pause = setTimeout(() => setQuery(text.trim()), 250);
    return () => clearTimeout(pause);
  }, [text]);
  return { text, setText, query };
}
