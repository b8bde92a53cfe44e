import { useRef } from 'react';
import { useTopLayer } from '../top-layer/use-top-layer.ts';
import '../top-layer/top-layer.css';

type ButtonReasonProps = { anchor: HTMLElement | null; children: string };

/** Says why, at the button that was pressed. */
export function ButtonReason({ anchor, children }: ButtonReasonProps) {
  const bubble = useRef<HTMLSpanElement>(null);
  useTopLayer(bubble, anchor);
  return (
    <span ref={bubble} popover="manual" className="vb-top-layer vb-button-reason">
      {children}
    </span>
  );
}
