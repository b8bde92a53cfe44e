import type { Rollup } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { isOverdue } from '@verbeterbord/domain/signals/signal';
import { FirstFew } from '../../features/rollups/first-few.tsx';
import { RollupPanel } from '../../features/rollups/rollup-panel.tsx';
import { formatDay } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { Icon } from '../../ui/icon/icon.tsx';

const MOST_QUESTIONS = 4;

/** What this Team van teams owes an answer to; only what is too late is red. */
export function RollupQuestions({ rollup: { questions } }: { rollup: Rollup }) {
  const { questions: t } = useRoomText().rollups;
  const today = useToday();
  const late = questions.filter((question) => isOverdue(question, today)).length;
  const note = questions.length > 0 && (
    <p>
      {t.open(questions.length)}
      {late > 0 && <span className="vb-rollup-panel__late">, {t.late(late)}</span>}
    </p>
  );
  return (
    <RollupPanel icon={<Icon name="question" />} title={t.title} note={note}>
      {questions.length === 0 && <p className="vb-rollup-panel__none">{t.none}</p>}
      <FirstFew items={questions} most={MOST_QUESTIONS} className="vb-rollup-panel__list">
        {({ id, team, question, wantedBy }) => (
          <li key={id} className="vb-help-line">
            <span className="vb-help-line__words">
              <strong>{team.name}</strong>
              <span>{question}</span>
              <span>{t.wantedBy(formatDay(wantedBy))}</span>
            </span>
          </li>
        )}
      </FirstFew>
    </RollupPanel>
  );
}
