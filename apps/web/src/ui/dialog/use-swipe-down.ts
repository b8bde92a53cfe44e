import { type PointerEvent, type RefObject, useRef } from 'react';

const FAR_ENOUGH_PX = 90;
const PHONE = '(width < 761px)';

/** On a phone a sheet follows the finger down and closes when let go far enough; a mouse does nothing. */
export function useSwipeDown(sheet: RefObject<HTMLElement | null>, onClose: () => void) {
  const startY = useRef<number | null>(null);
  const moved = (event: PointerEvent) => Math.max(0, event.clientY - (startY.current ?? event.clientY));
  const settle = () => {
    startY.current = null;
    sheet.current?.style.removeProperty('translate');
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.pointerType === 'touch' && window.matchMedia(PHONE).matches) startY.current = event.clientY;
    },
    onPointerMove: (event: PointerEvent) => {
      if (startY.current !== null) sheet.current?.style.setProperty('translate', `0 ${moved(event)}px`);
    },
    onPointerUp: (event: PointerEvent) => {
      const closes = moved(event) > FAR_ENOUGH_PX;
      settle();
      if (closes) onClose();
    },
    onPointerCancel: settle,
  };
}
