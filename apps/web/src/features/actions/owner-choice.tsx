import { useQuery } from '@tanstack/react-query';
import type { Board } from '@verbeterbord/domain/boards/board';
import { displayNames } from '@verbeterbord/domain/memberships/display-names';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { useId } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Magnet } from '../../ui/magnet/magnet.tsx';
import { colleaguesQuery } from './actions.queries.ts';
import type { OwnerLook } from './owner-look.ts';
import './owner-choice.css';

type OwnerChoiceProps = { board: Board; me: OwnerLook; value: PersonId; onChange: (id: PersonId) => void };

const collator = new Intl.Collator('nl');

/** Me, or any colleague of the organisation, those of this team first. */
export function OwnerChoice({ board, me, value, onChange }: OwnerChoiceProps) {
  const t = useText().actions.create;
  const id = useId();
  const { data } = useQuery(colleaguesQuery);
  const people = data?.items.filter((person) => person.id !== me.id) ?? [];
  const names = displayNames(data?.items ?? board.people);
  const sorted = people
    .map((person) => ({
      ...person,
      name: names.get(person.id) ?? person.givenName,
      full: `${person.givenName} ${person.familyName}`,
    }))
    .sort((a, b) => collator.compare(a.full, b.full));
  const isOwnTeam = ({ teamIds }: { teamIds: readonly string[] }) => teamIds.includes(board.team.id);
  const other = value === me.id ? undefined : (names.get(value) ?? '…');
  return (
    <div className="vb-owner-choice">
      <Button
        pressed={value === me.id}
        before={<Magnet firstName={me.name} tintKey={me.id} filled />}
        onClick={() => onChange(me.id)}
      >
        {t.me(me.name)}
      </Button>
      <span className={`vb-select vb-select--button vb-focus-within${other ? ' vb-select--active' : ''}`}>
        {other && <Magnet firstName={other} tintKey={value} />}
        <span className="vb-select__text" aria-hidden="true">
          {other ?? t.someoneElse}
        </span>
        <Icon name="chevron-down" size="small" />
        <label htmlFor={id} className="vb-visually-hidden">
          {t.someoneElse}
        </label>
        <select id={id} value={other ? value : ''} onChange={(event) => onChange(event.target.value || me.id)}>
          <option value="">{t.someoneElse}</option>
          <optgroup label={t.ownTeam}>
            {sorted.filter(isOwnTeam).map((person) => (
              <option key={person.id} value={person.id}>
                {person.full}
              </option>
            ))}
          </optgroup>
          <optgroup label={t.otherTeams}>
            {sorted
              .filter((person) => !isOwnTeam(person))
              .map((person) => (
                <option key={person.id} value={person.id}>
                  {person.full}
                </option>
              ))}
          </optgroup>
        </select>
      </span>
    </div>
  );
}
