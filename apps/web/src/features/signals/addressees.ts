import type { NamedTeam } from '@verbeterbord/contracts/teams/teams.schemas';
import type { BoardTeam } from '@verbeterbord/domain/boards/board';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { Addressee } from '@verbeterbord/domain/signals/signal';

export type AskableTeam = Pick<NamedTeam, 'id' | 'name' | 'kind' | 'parentId'>;

/** A team that asks, as far as it matters whom it may ask. */
export type AskingTeam = Pick<BoardTeam, 'id' | 'name' | 'kind'> & {
  readonly parent: Pick<NonNullable<BoardTeam['parent']>, 'id' | 'name'> | null;
};

/** A team out of the list of teams as one that asks. */
export function askingTeamOf(teamId: TeamId, teams: readonly AskableTeam[]): AskingTeam | undefined {
  const team = teams.find(({ id }) => id === teamId);
  return team && { ...team, parent: teams.find(({ id }) => id === team.parentId) ?? null };
}

export interface AddresseeOption {
  /** The id of a team, or 'directors'. */
  readonly value: string;
  readonly label: string;
}

export const toDirectors = 'directors';

const byName = new Intl.Collator('nl');

/**
 * Whom a team may ask, the one it asks by default first: its Team van teams, then directors where nothing stands in between, then the other
 * teams by name.
 */
export function addresseesOf(
  { id, kind, parent }: AskingTeam,
  teams: readonly AskableTeam[],
  directors: string,
): readonly AddresseeOption[] {
  const reachesDirectors = kind === 'team-of-teams' || parent === null;
  return [
    ...(parent ? [{ value: parent.id, label: parent.name }] : []),
    ...(reachesDirectors ? [{ value: toDirectors, label: directors }] : []),
    ...othersOf(teams, [id, parent?.id]),
  ];
}

/** Whom a question may be passed on to: what stands above its holder, directors where that is nothing or the holder is a Team van teams, or another team. */
export function nextHoldersOf(
  holderId: TeamId | null,
  askingId: TeamId,
  teams: readonly AskableTeam[],
  directors: string,
): readonly AddresseeOption[] {
  const holder = teams.find(({ id }) => id === holderId);
  const above = teams.find(({ id }) => id === holder?.parentId);
  const reachesDirectors = holder !== undefined && (holder.kind === 'team-of-teams' || holder.parentId === null);
  return [
    ...(above && above.id !== askingId ? [{ value: above.id, label: above.name }] : []),
    ...(reachesDirectors ? [{ value: toDirectors, label: directors }] : []),
    ...othersOf(teams, [holderId, askingId, above?.id]),
  ];
}

const othersOf = (teams: readonly AskableTeam[], besides: readonly unknown[]): readonly AddresseeOption[] =>
  teams
    .filter(({ id }) => !besides.includes(id))
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => byName.compare(a.label, b.label));

/** The choice as the request names it. */
export const addresseeOf = (value: string): Addressee =>
  value === toDirectors
    ? { addressedTo: 'directors', addressedTeamId: null }
    : { addressedTo: 'team', addressedTeamId: value };
