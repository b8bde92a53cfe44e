import { useQueryClient } from '@tanstack/react-query';
import type { AmbitionOverview } from '@verbeterbord/contracts/rollups/rollups.schemas';
import type { OwedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { useState } from 'react';
import { overviewKey } from '../../features/rollups/overview.queries.ts';
import { focusAsked, OverviewAsked } from '../../features/rollups/overview-asked.tsx';
import { OverviewAskNeed, OverviewNeeds } from '../../features/rollups/overview-need.tsx';
import type { OverviewTeam } from '../../features/rollups/overview-tree.ts';
import { AnswerDialog } from '../../features/signals/answer-dialog.tsx';

type AskedOfDirectorProps = {
  overview: AmbitionOverview;
  today: CalendarDay;
  /** Those this director may ask what they need. */
  mayAsk: readonly OverviewTeam[];
};

/** What is asked of a director, answered in place, and what a director asks. */
export function AskedOfDirector({ overview: { asked, needs }, today, mayAsk }: AskedOfDirectorProps) {
  const client = useQueryClient();
  // As it was opened: while somebody writes, another director may answer it and it leaves the list.
  const [opened, setOpened] = useState<OwedSignal | null>(null);
  const finish = async () => {
    setOpened(null);
    await client.invalidateQueries({ queryKey: overviewKey });
    // The question goes with its button.
    focusAsked();
  };
  return (
    <>
      <OverviewAsked asked={asked} today={today} onAnswer={setOpened} needs={<OverviewNeeds needs={needs} />}>
        <OverviewAskNeed teams={mayAsk} needs={needs} />
      </OverviewAsked>
      {opened && (
        <AnswerDialog
          item={asked.find(({ id }) => id === opened.id) ?? opened}
          onClose={() => setOpened(null)}
          onDone={() => void finish()}
        />
      )}
    </>
  );
}
