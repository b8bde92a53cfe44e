import type { OrganisationId, PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Run } from './statement.ts';
import { TravelTogether } from './travel-together.ts';

/** One write as `write_to_team` takes it; guards and entries as JSON. */
export interface TeamWrite {
  readonly organisationId: OrganisationId;
  readonly teamId: TeamId;
  readonly actorId: PersonId;
  readonly key: string | null;
  readonly requestHash: Buffer;
  readonly guards: string;
  readonly entries: string;
}

/** The team's new counter, or why nothing was written: something moved, or the key was just used. */
export type TeamWriteResult = number | 'stale' | 'known-key';

interface Traveller {
  readonly write: TeamWrite;
  readonly arrive: (result: TeamWriteResult) => void;
  readonly fail: (error: unknown) => void;
}

const alone = { name: 'write_to_team', text: 'SELECT write_to_team($1, $2, $3, $4, $5, $6, $7) AS seq' };
const together = {
  name: 'write_to_teams',
  text: `SELECT write_to_team($1, w.team, w.actor, w.key, w.hash, w.guards, w.entries) AS seq
         FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::bytea[], $6::jsonb[], $7::jsonb[]) AS w(team, actor, key, hash, guards, entries)`,
};

/** The road of every write to PostgreSQL: one statement, one commit, one flush to disk for all that travel together. */
export class WritesTogether {
  readonly #run: Run;
  readonly #road = new TravelTogether((group: Traveller[]) => this.#travel(group));

  constructor(run: Run) {
    this.#run = run;
  }

  /** Writes in one commit, on its own or with others; what is refused leaves no trace and hinders no other. */
  write(write: TeamWrite): Promise<TeamWriteResult> {
    return new Promise((arrive, fail) => this.#road.add(write.organisationId, { write, arrive, fail }));
  }

  async #travel(group: Traveller[]): Promise<void> {
    if (group.length === 1) return this.#travelAlone(group[0]!);
    // In one order everywhere, so that two groups never wait for each other's teams.
    group.sort((a, b) => (a.write.teamId < b.write.teamId ? -1 : 1));
    const column = <Value>(of: (write: TeamWrite) => Value) => group.map(({ write }) => of(write));
    try {
      const rows = await this.#run<{ seq: number }>(together, [
        group[0]!.write.organisationId,
        column((write) => write.teamId),
        column((write) => write.actorId),
        column((write) => write.key),
        column((write) => write.requestHash),
        column((write) => write.guards),
        column((write) => write.entries),
      ]);
      for (const [index, { arrive }] of group.entries()) arrive(rows[index]!.seq);
    } catch (error) {
      // PostgreSQL refused one and so undid all: each goes again alone. Without its word nobody knows what was kept.
      if (isRefusal(error)) for (const traveller of group) await this.#travelAlone(traveller);
      else for (const { fail } of group) fail(error);
    }
  }

  async #travelAlone({ write, arrive, fail }: Traveller): Promise<void> {
    const { organisationId, teamId, actorId, key, requestHash, guards, entries } = write;
    try {
      const values = [organisationId, teamId, actorId, key, requestHash, guards, entries];
      const [row] = await this.#run<{ seq: number }>(alone, values);
      arrive(row!.seq);
    } catch (error) {
      const { code, constraint } = error as { code?: string; constraint?: string };
      if (code === 'VB409') arrive('stale');
      else if (code === '23505' && constraint === 'idempotency_key_pkey') arrive('known-key');
      else if (code === '23505' && constraint === 'action_one_place_each') arrive('stale');
      else fail(error);
    }
  }
}

/** Whether PostgreSQL itself answered with an error that undid the statement; a lost or closing connection says nothing. */
const isRefusal = (error: unknown): boolean => {
  const { code } = error as { code?: string };
  return code !== undefined && /^(VB|2[23]|40|42|P0)/.test(code);
};
