import type { SummarySection } from '@verbeterbord/domain/boardsessions/session-summary';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { besideOf, storyOf } from './summary-text.ts';
import './session-summary.css';

type SessionSummaryProps = { sections: readonly SummarySection[]; names: ReadonlyMap<PersonId, string> };

/** What came of a session, on one sheet of paper too. */
export function SessionSummary({ sections, names }: SessionSummaryProps) {
  const { summary: t } = useSessionText();
  if (sections.length === 0) return <p>{t.nothing}</p>;
  return (
    <div className="vb-meeting-summary__sections">
      {sections.map(({ kind, lines }) => (
        <section
          key={kind}
          className={`vb-meeting-summary__section vb-meeting-summary__section--${kind}`}
          aria-label={t.kinds[kind]}
        >
          <h2>{t.kinds[kind]}</h2>
          <ul>
            {lines.map((line, at) => {
              const beside = besideOf(line, names, t);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own, and never move
                <li key={at}>
                  <span className={line.checkIn ? 'vb-ambition-voice' : undefined}>{line.text}</span>
                  {beside.length > 0 && <span className="vb-meeting__quiet"> · {beside.join(', ')}</span>}
                  {storyOf(line, t).map((words) => (
                    <span key={words} className="vb-meeting-summary__story">
                      {words}
                    </span>
                  ))}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
