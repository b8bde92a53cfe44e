import { type RefObject, useLayoutEffect } from 'react';
import { placeAt } from './place-at.ts';

/**
 * Shows `layer`, an element with `popover="manual"` and the class `vb-top-layer`, above everything else and keeps it at
 * `anchor` while the page scrolls. The place is set through the style object, which a strict policy allows.
 */
export function useTopLayer(layer: RefObject<HTMLElement | null>, anchor: HTMLElement | null) {
  useLayoutEffect(() => {
    const element = layer.current;
    if (!element || !anchor) return;
    const place = () => {
      const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const spot = placeAt(anchor.getBoundingClientRect(), element.getBoundingClientRect(), view);
      element.style.setProperty('--vb-layer-left', `${spot.left}px`);
      element.style.setProperty('--vb-layer-top', `${spot.top}px`);
    };
    element.showPopover();
    place();
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [layer, anchor]);
}
