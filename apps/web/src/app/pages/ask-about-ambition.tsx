import { useQuery } from '@tanstack/react-query';
import type { AmbitionPage } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import { askingTeamOf } from '../../features/signals/addressees.ts';
import { AskQuestionDialog } from '../../features/signals/ask-question-dialog.tsx';
import { teamNamesQuery } from '../../features/signals/signals.queries.ts';

type AskAboutAmbitionProps = { page: AmbitionPage; onClose: () => void };

/** Asks about one ambition from its own page; whom its team asks is known once the teams are. */
export function AskAboutAmbition({ page, onClose }: AskAboutAmbitionProps) {
  const { data } = useQuery(teamNamesQuery);
  const team = askingTeamOf(page.team.id, data?.items ?? []);
  if (team === undefined) return null;
  return <AskQuestionDialog team={team} from={{ ambitionId: page.id, title: page.title }} onClose={onClose} />;
}
