import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

const UNTIL_MEASURED = 320;

/** How wide an element is drawn, in CSS pixels, so that a chart can be drawn at that size and its words never shrink with it. */
export function useWidth<Element extends HTMLElement>(): readonly [RefObject<Element | null>, number] {
  const element = useRef<Element>(null);
  const [width, setWidth] = useState(UNTIL_MEASURED);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const look = () => setWidth(Math.max(1, Math.round(current.getBoundingClientRect().width)));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
