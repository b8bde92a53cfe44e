import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { peopleToEraseQuery } from './erasures.queries.ts';

const PAUSE_MS = 300;
const MOST_SHOWN = 8;

type ChoosePersonProps = { value: string | null; error: string | undefined; onChange: (id: string | null) => void };

/** Whose name: a piece of it, and then one of the colleagues who have it. */
export function ChoosePerson({ value, error, onChange }: ChoosePersonProps) {
  const { erasing: t } = useRoomText();
  const name = useId();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data = [], isSuccess } = useQuery(peopleToEraseQuery(search));
  const people = search.length > 1 ? data.slice(0, MOST_SHOWN) : [];
  return (
    <>
      <TextField
        label={t.person}
        help={t.personHelp}
        error={error}
        type="search"
        autoComplete="off"
        maxLength={100}
        value={typed}
        onChange={(words) => {
          setTyped(words);
          onChange(null);
        }}
      />
      {people.length > 0 && (
        <fieldset className="vb-erasing__people">
          <legend className="vb-visually-hidden">{t.chooseFrom}</legend>
          {people.map(({ id, givenName, familyName }) => (
            <label key={id} className="vb-erasing__person vb-focus-within">
              <input type="radio" name={name} checked={value === id} onChange={() => onChange(id)} />
              <span>{`${givenName} ${familyName}`.trim()}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p role="status" className="vb-erasing__quiet">
        {search.length > 1 && isSuccess && people.length === 0 && t.noSuchPerson}
      </p>
    </>
  );
}
