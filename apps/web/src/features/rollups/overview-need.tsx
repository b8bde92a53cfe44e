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

type Needs = { needs: readonly OwedSignal[] };

const openIn = (needs: readonly OwedSignal[]) => needs.filter(({ state }) => openSignalStates.includes(state));

/** What this director asked teams and is not done with. */
export function OverviewNeeds({ needs }: Needs) {
  const { need: t } = useRoomText().overview;
  const open = openIn(needs);
  if (open.length === 0) return null;
  return (
    <>
      <h3>{t.title}</h3>
      <ul className="vb-overview-asked__list">
        {open.map((need) => (
          <OverviewNeedCard key={need.id} need={need} />
        ))}
      </ul>
    </>
  );
}

/** The one fixed question of a director to a team; one that still has it in front of it is not asked again. */
export function OverviewAskNeed({ teams: mayAsk, needs }: Needs & { teams: readonly OverviewTeam[] }) {
  const { need: t } = useRoomText().overview;
  const [teamId, setTeamId] = useState('');
  const busy = new Set(openIn(needs).map(({ team }) => team.id));
  const teams = mayAsk.filter(({ id }) => !busy.has(id)).sort(compareTeams);
  const team = teams.find(({ id }) => id === teamId);
  const ask = useAskNeed(teamId);
  if (teams.length === 0) return null;
  const submit = async () => {
    if (team === undefined || (await ask.write({ ask: team.id })) === null) return;
    announce(t.asked(team.name));
    setTeamId('');
  };
  return (
    <div className="vb-overview-ask vb-no-print">
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
