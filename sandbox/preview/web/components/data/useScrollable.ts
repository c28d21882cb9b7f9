import { useEffect, useRef, useState } from 'react';

/** Whether the element's content is wider than the element, kept up to date: then the keyboard must reach it. */
export function useScrollable<Scrolled extends HTMLElement>() {
  const ref = useRef<Scrolled>(null);
  const [scrollable, setScrollable] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setScrollable(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return { ref, scrollable };
}
