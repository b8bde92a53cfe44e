import type { Actor } from '@verbeterbord/domain/authorization/actor';
import type { Facts } from '@verbeterbord/domain/authorization/rule';
import type { OrganisationId, PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { TeamKind } from '@verbeterbord/domain/teams/team';
import type { Database } from '../db/database.ts';
import type { Counters } from '../live/counters.ts';
import { type DirectoryRows, readDirectory } from './directory.repository.ts';

export interface TeamFacts extends NonNullable<Facts['team']> {
  readonly slug: string;
  readonly name: string;
  readonly kind: TeamKind;
  readonly purpose: string;
  readonly parentId: TeamId | null;
  /** The team's own choice; `openToOrganisation` is what that comes to within the organisation's. */
  readonly isOpenByChoice: boolean;
}

/** Who and what an organisation consists of, as far as rights rest on it; as it stood at one counter of the organisation. */
export interface Directory {
  readonly seq: number;
  readonly organisation: DirectoryRows['organisation'];
  readonly teams: ReadonlyMap<TeamId, TeamFacts>;
  /** Actors by person; who has no memberships or roles is there too, whose access was ended is not. */
  readonly actors: ReadonlyMap<PersonId, Actor>;
}

/**
 * The directories of all organisations that this node serves, read again when the organisation's counter moved. A right that was taken
 * away is thus gone with the bell, or with the poll beneath it.
 */
export class Directories {
  readonly #database: Database;
  readonly #counters: Counters;
  readonly #read = new Map<OrganisationId, Directory>();
  readonly #reading = new Map<OrganisationId, Promise<Directory | null>>();

  constructor(database: Database, counters: Counters) {
    this.#database = database;
    this.#counters = counters;
  }

  /** At once when what this node knows is fresh, else a promise; null when the organisation is gone. */
  of(organisationId: OrganisationId): Directory | null | Promise<Directory | null> {
    const known = this.#read.get(organisationId);
    if (known !== undefined && this.#counters.isFresh && known.seq >= this.#counters.of(organisationId)) return known;
    return this.#refresh(organisationId);
  }

  async #refresh(organisationId: OrganisationId): Promise<Directory | null> {
    if (!this.#counters.isFresh) await this.#counters.ask();
    const known = this.#read.get(organisationId);
    if (known !== undefined && known.seq >= this.#counters.of(organisationId)) return known;
    const reading =
      this.#reading.get(organisationId) ??
      this.#load(organisationId).finally(() => this.#reading.delete(organisationId));
    this.#reading.set(organisationId, reading);
    return reading;
  }

  async #load(organisationId: OrganisationId): Promise<Directory | null> {
    const rows = await readDirectory(this.#database, organisationId);
    if (rows === null) return null;
    const directory = toDirectory(organisationId, rows);
    this.#read.set(organisationId, directory);
    this.#counters.hear(organisationId, directory.seq);
    return directory;
  }
}

function toDirectory(organisationId: OrganisationId, rows: DirectoryRows): Directory {
  const parents = new Map(rows.teams.map((team) => [team.id, team.parentId]));
  const teams = new Map<TeamId, TeamFacts>();
  for (const team of rows.teams) {
    const ancestorIds: TeamId[] = [];
    for (let up = team.parentId; up && !ancestorIds.includes(up); up = parents.get(up) ?? null) ancestorIds.push(up);
    teams.set(team.id, {
      ...team,
      ancestorIds,
      isOpenByChoice: team.openToOrganisation,
      openToOrganisation: team.openToOrganisation && rows.organisation.boardsOpen,
    });
  }
  const actors = new Map<PersonId, Actor>();
  for (const { id, memberships, roles } of rows.people) {
    actors.set(id, { personId: id, organisationId, memberships, roles });
  }
  return { seq: rows.organisation.seq, organisation: rows.organisation, teams, actors };
}
