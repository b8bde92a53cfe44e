import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { askingTeamOf } from '../../features/signals/addressees.ts';
import { AskQuestionDialog } from '../../features/signals/ask-question-dialog.tsx';
import { teamNamesQuery } from '../../features/signals/signals.queries.ts';
import { ownTeams, useAccount } from '../../platform/authorization/account.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { Button, buttonClass } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { MenuButton } from '../../ui/menu/menu-button.tsx';

/** Asks for one of my teams; of more than one it first asks which. */
export function AskSomewhere() {
  const { ask: t } = useRoomText().signals;
  const mine = ownTeams(useAccount(), useToday());
  const { data } = useQuery({ ...teamNamesQuery, enabled: mine.length > 0 });
  const [teamId, setTeamId] = useState<string | null>(null);
  const team = teamId === null ? undefined : askingTeamOf(teamId, data?.items ?? []);
  if (mine.length === 0 || data === undefined) return null;
  return (
    <>
      {mine.length === 1 ? (
        <Button variant="primary" icon="plus" onClick={() => setTeamId(mine[0]!.id)}>
          {t.open}
        </Button>
      ) : (
        <MenuButton
          label={t.open}
          hasWords
          className={buttonClass('primary')}
          items={mine.map(({ id, name }) => ({ key: id, label: t.ofTeam(name), onSelect: () => setTeamId(id) }))}
        >
          <Icon name="plus" />
          {t.open}
        </MenuButton>
      )}
      {team && <AskQuestionDialog team={team} from={{}} onClose={() => setTeamId(null)} />}
    </>
  );
}
