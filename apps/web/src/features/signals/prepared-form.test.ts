import type { PreparedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import { expect, it } from 'vitest';
import { preparedDraftOf, preparedFaults, preparedFormOf, preparedWishOf, readPreparedForm } from './prepared-form.ts';

const kept = {
  team: { id: 'team' },
  question: 'Wat helpt?',
  about: null,
  tried: null,
  talkedOverOn: '2026-11-18',
} as unknown as PreparedSignal;
const initial = preparedFormOf(kept);

it('what is kept and not changed is no draft, and what was changed comes back over it', () => {
  expect(preparedDraftOf(initial, initial)).toBe('');
  const changed = { ...initial, about: 'Het ligt stil' };
  expect(readPreparedForm(preparedDraftOf(changed, initial), initial)).toEqual(changed);
  for (const draft of ['', 'no json', '"words"', '{"other":"x"}', 'null'])
    expect(readPreparedForm(draft, initial)).toEqual(initial);
});

it('a preparation is about a team, asks something, and was talked over on a day that was', () => {
  expect(preparedFaults(initial, '2026-11-22')).toEqual({});
  const wrong = { ...initial, teamId: '', question: ' ', talkedOverOn: '2026-11-23' };
  expect(preparedFaults(wrong, '2026-11-22')).toEqual({
    teamId: 'missing',
    question: 'missing',
    talkedOverOn: 'future',
  });
});

it('what is left empty is sent as nothing', () => {
  expect(preparedWishOf({ ...initial, about: ' ', talkedOverOn: '' })).toEqual({
    question: 'Wat helpt?',
    about: null,
    tried: null,
    talkedOverOn: null,
  });
});
