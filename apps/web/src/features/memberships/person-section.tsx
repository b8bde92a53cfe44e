import { type ReactNode, useRef } from 'react';
import './person-dialog.css';

type PersonSectionProps = {
  title: string;
  /** Gets what brings the focus back to this heading, for when the part that had it goes away. */
  children: (focusBack: () => void) => ReactNode;
};

/** A part of the dialog of a person. */
export function PersonSection({ title, children }: PersonSectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const focusBack = () => requestAnimationFrame(() => heading.current?.focus());
  return (
    <section className="vb-person__section">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children(focusBack)}
    </section>
  );
}
