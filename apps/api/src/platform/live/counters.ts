import type { OrganisationId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../db/database.ts';
import { allCounters } from './counters.repository.ts';

const freshFor = 5_000;

type Listener = (id: TeamId | OrganisationId, seq: number) => void;

/**
 * The counters this node knows of, of teams and of organisations. They only go up. The bell brings them; a poll every five seconds is
 * the net beneath it, for a bell is a hint and the log is the truth.
 */
export class Counters {
  readonly #database: Database;
  readonly #now: () => number;
  readonly #known = new Map<string, number>();
  readonly #listeners = new Set<Listener>();
  #heardAt = Number.NEGATIVE_INFINITY;
  #asking: Promise<void> | null = null;

  constructor(database: Database, now: () => number) {
    this.#database = database;
    this.#now = now;
  }

  /** The highest counter heard of; -1 when never heard. */
  of(id: TeamId | OrganisationId): number {
    return this.#known.get(id) ?? -1;
  }

  /** Whether the node may trust what it knows without asking. */
  get isFresh(): boolean {
    return this.#now() - this.#heardAt < freshFor;
  }

  /** Takes in a counter and tells the listeners when it is news. */
  hear(id: TeamId | OrganisationId, seq: number): void {
    if (seq <= this.of(id)) return;
    this.#known.set(id, seq);
    for (const listener of this.#listeners) listener(id, seq);
  }

  onNews(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Asks PostgreSQL for all counters; those who ask at the same moment share one question. */
  ask(): Promise<void> {
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #ask(): Promise<void> {
    const askedAt = this.#now();
    const rows = await this.#database.run<{ organisation_id: string; team_id: string | null; seq: number }>(
      allCounters,
      [],
    );
    for (const row of rows) this.hear(row.team_id ?? row.organisation_id, row.seq);
    this.#heardAt = askedAt;
  }
}
