import { type ReactNode, useId } from 'react';
import { Icon } from '../../ui/icon/icon.tsx';
import type { IconName } from '../../ui/icon/icon-paths.ts';

type QuestionsPartProps = {
  icon: IconName;
  title: string;
  note?: ReactNode;
  isEmpty?: boolean;
  /** What is said when there is nothing, and how one may go on. */
  none?: readonly string[];
  isWide?: boolean;
  children: ReactNode;
};

/** One part of the page of questions. */
export function QuestionsPart({ icon, title, note, isEmpty = false, none = [], isWide, children }: QuestionsPartProps) {
  const headingId = useId();
  return (
    <section className={`vb-questions-part${isWide ? ' vb-questions-part--wide' : ''}`} aria-labelledby={headingId}>
      <div className="vb-questions-part__head">
        <Icon name={icon} />
        <h2 id={headingId}>{title}</h2>
        {note}
      </div>
      {isEmpty && (
        <div className="vb-questions-part__none">
          {none.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
      {/* Also around an empty list: a dialog that is open in it stays when the last question leaves. */}
      {children}
    </section>
  );
}
