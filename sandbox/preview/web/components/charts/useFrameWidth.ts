import { useLayoutEffect, useRef, useState } from 'react';

const NARROWEST = 240;
const WIDEST = 1120;

/** The width that a chart is drawn in, in pixels: that of its frame, so that its words keep their size. */
export function useFrameWidth<Frame extends HTMLElement>() {
  const ref = useRef<Frame>(null);
  const [width, setWidth] = useState(480);
  useLayoutEffect(() => {
    const frame = ref.current;
    if (!frame) return;
    const measure = () => setWidth(Math.max(NARROWEST, Math.min(WIDEST, Math.floor(frame.clientWidth))));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
