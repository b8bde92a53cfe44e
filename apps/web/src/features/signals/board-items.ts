import type { Board } from '@verbeterbord/domain/boards/board';
import type { QuestionItem } from './question-item.ts';

/** The open questions on a board as items of a list; the latest answer is there, what was tried is one press away. */
export const itemsOfBoard = ({ team, signals, people }: Pick<Board, 'team' | 'signals' | 'people'>): QuestionItem[] =>
  signals.map(({ addressedTeamId, addressedTeamName, actionId, ambitionId, ...signal }) => ({
    ...signal,
    team: { id: team.id, slug: team.slug, name: team.name },
    addressedTeam: addressedTeamId === null ? null : { id: addressedTeamId, slug: '', name: addressedTeamName ?? '' },
    pickedUpBy: people.find(({ id }) => id === signal.pickedUpById) ?? null,
    about: null,
    tried: null,
    ambitionTitle: null,
  }));
