import type { OwedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import { openSignalStates } from '@verbeterbord/domain/signals/signal';
import { useState } from 'react';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { announce } from '../../ui/accessibility/announce.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Select } from '../../ui/select/select.tsx';
import { useAskNeed } from './overview.queries.ts';
import { OverviewNeedCard } from './overview-need-card.tsx';
import { compareTeams, type OverviewTeam } from './overview-tree.ts';

type OverviewNeedProps = {
  /** Those this director may ask. */
  teams: readonly OverviewTeam[];
  needs: readonly OwedSignal[];
};

/** The one fixed question of a director to a team, and what became of those that are open. */
export function OverviewNeed({ teams, needs }: OverviewNeedProps) {
  const { need: t } = useRoomText().overview;
  const open = needs.filter(({ state }) => openSignalStates.includes(state));
  return (
    <div className="vb-overview-need">
      {open.length > 0 && (
        <>
          <h3>{t.title}</h3>
          <ul>
            {open.map((need) => (
              <OverviewNeedCard key={need.id} need={need} />
            ))}
          </ul>
        </>
      )}
      {/* A team that still has this question in front of it is not asked again. */}
      <AskNeed teams={teams.filter(({ id }) => !open.some(({ team }) => team.id === id)).sort(compareTeams)} />
    </div>
  );
}

function AskNeed({ teams }: { teams: readonly OverviewTeam[] }) {
  const { need: t } = useRoomText().overview;
  const [teamId, setTeamId] = useState('');
  const team = teams.find(({ id }) => id === teamId);
  const ask = useAskNeed(teamId);
  if (teams.length === 0) return null;
  const submit = async () => {
    if (team === undefined || (await ask.write({ ask: team.id })) === null) return;
    announce(t.asked(team.name));
    setTeamId('');
  };
  return (
    <div className="vb-overview-need__ask vb-no-print">
      <p>{t.invitation}</p>
      <Select
        label={t.team}
        options={[{ value: '', label: t.choose }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
        value={team?.id ?? ''}
        onChange={(id) => {
          ask.forget();
          setTeamId(id);
        }}
        hideLabel
        wide
      />
      <Button
        icon="question"
        wide
        blockedBecause={ask.isSending ? t.sending : team === undefined ? t.chooseFirst : undefined}
        onClick={() => void submit()}
      >
        {t.ask(team?.name ?? t.anyTeam)}
      </Button>
      {ask.error !== null && (
        <Notice tone="negative" live="alert">
          {problemText(ask.error)}
        </Notice>
      )}
    </div>
  );
}
