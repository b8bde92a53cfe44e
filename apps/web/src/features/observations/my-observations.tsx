import { useQuery } from '@tanstack/react-query';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { useState } from 'react';
import { ownTeams, useAccount } from '../../platform/authorization/account.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { Select } from '../../ui/select/select.tsx';
import { becameWords, noticedDay } from './note-words.ts';
import { NoticeField } from './notice-field.tsx';
import { myObservationsQuery } from './observations.queries.ts';
import './my-observations.css';

const SHOWN = 5;

/** Ik merk… from wherever I am, for one of my teams; below it, folded, what came of what I noticed. */
export function MyObservations() {
  const { observations: t } = useRoomText();
  const today = useToday();
  const teams = ownTeams(useAccount(), today);
  const [chosen, setChosen] = useState<TeamId | null>(null);
  const teamId = teams.find(({ id }) => id === chosen)?.id ?? teams[0]?.id;
  const { data } = useQuery({ ...myObservationsQuery(teams.map(({ id }) => id)), enabled: teams.length > 0 });
  if (teamId === undefined) return null;
  const items = data?.items ?? [];
  return (
    <section className="vb-my-observations" aria-label={t.label}>
      <div className="vb-my-observations__put">
        <NoticeField key={teamId} teamId={teamId} />
        {teams.length > 1 && (
          <Select
            label={t.whichTeam}
            value={teamId}
            onChange={setChosen}
            options={teams.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </div>
      {items.length > 0 && (
        <details className="vb-my-observations__mine">
          <summary>{t.mine.title}</summary>
          <ul>
            {items.slice(0, SHOWN).map((one) => (
              <li key={one.id}>
                <p className="vb-my-observations__text">{one.text}</p>
                <p className="vb-my-observations__became">
                  {becameWords(one, one.actionTitle)}
                  {' · '}
                  {noticedDay(one.noticedOn, today)}
                  {teams.length > 1 && ` · ${t.mine.inTeam(one.team.name)}`}
                </p>
              </li>
            ))}
          </ul>
          {items.length > SHOWN && <p className="vb-my-observations__became">{t.mine.more(items.length - SHOWN)}</p>}
        </details>
      )}
    </section>
  );
}
