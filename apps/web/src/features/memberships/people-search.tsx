import { useQuery } from '@tanstack/react-query';
import type { ManagedPeople, ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { useEffect, useRef, useState } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Select } from '../../ui/select/select.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { managedTeamsQuery } from './memberships.queries.ts';
import type { PeopleFilter } from './people-filter.ts';
import './people-list.css';

const PAUSE_MS = 300;
const states = ['active', 'waiting', 'ended'] as const;

type PeopleSearchProps = {
  filter: PeopleFilter;
  onChange: (filter: PeopleFilter) => void;
  counts: ManagedPeople['counts'] | undefined;
};

/** Narrows the list: by a piece of a name, by state, by team. Typing asks once, after a pause. */
export function PeopleSearch({ filter, onChange, counts }: PeopleSearchProps) {
  const { list: t, states: stateWords } = useRoomText().memberships;
  const { data: teams = [] } = useQuery(managedTeamsQuery);
  const [typed, setTyped] = useState(filter.search ?? '');
  const last = useRef(filter.search);
  // The address may change under the field: back in the browser, or "alles weer tonen".
  if (last.current !== filter.search) {
    last.current = filter.search;
    if (typed.trim() !== (filter.search ?? '')) setTyped(filter.search ?? '');
  }
  const latest = useRef({ filter, onChange });
  latest.current = { filter, onChange };
  useEffect(() => {
    const search = typed.trim();
    if (search === (latest.current.filter.search ?? '')) return;
    const timer = setTimeout(() => {
      last.current = search || undefined;
      latest.current.onChange({ ...latest.current.filter, search });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  const nameOf = (state: ManagedPerson['state']) =>
    counts ? t.stateCount(stateWords[state], counts[state]) : stateWords[state].toLowerCase();
  const all = counts ? t.anyState(states.reduce((sum, state) => sum + counts[state], 0)) : '';
  return (
    <search className="vb-people__search">
      <TextField label={t.search} type="search" value={typed} onChange={setTyped} maxLength={100} autoComplete="off" />
      <Select
        label={t.state}
        options={[{ value: '', label: all }, ...states.map((state) => ({ value: state, label: nameOf(state) }))]}
        value={filter.state ?? ''}
        onChange={(state) => onChange({ ...filter, state: states.find((one) => one === state) })}
        active={filter.state !== undefined}
      />
      <Select
        label={t.team}
        options={[{ value: '', label: t.anyTeam }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
        value={teams.some(({ id }) => id === filter.teamId) ? (filter.teamId ?? '') : ''}
        onChange={(teamId) => onChange({ ...filter, teamId: teamId || undefined })}
        active={filter.teamId !== undefined}
      />
    </search>
  );
}
