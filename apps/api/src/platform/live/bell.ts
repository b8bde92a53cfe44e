import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../db/database.ts';
import { hearBell, ringBell } from './bell.repository.ts';
import type { Counters } from './counters.ts';

const batchFor = 10;
const pollEvery = 4_000;

/**
 * Rings after a commit: this node's readers at once, the other nodes through NOTIFY, gathered over ten milliseconds because commits that
 * notify queue up behind one lock. The message is ids and numbers only. Hears the other nodes on a connection of its own, opens that
 * again when it breaks, and polls the counters in between.
 */
export class Bell {
  readonly #pool: Database['pool'];
  readonly #counters: Counters;
  readonly #log: (error: unknown) => void;
  #waiting = new Map<TeamId, number>();
  #batch: NodeJS.Timeout | null = null;
  #poll: NodeJS.Timeout | null = null;
  #stopListening: (() => void) | null = null;
  #stopped = false;

  constructor(pool: Database['pool'], counters: Counters, log: (error: unknown) => void) {
    this.#pool = pool;
    this.#counters = counters;
    this.#log = log;
  }

  ring(teamId: TeamId, seq: number): void {
    this.#counters.hear(teamId, seq);
    this.#waiting.set(teamId, seq);
    this.#batch ??= setTimeout(() => this.#notify(), batchFor);
  }

  async start(): Promise<void> {
    await this.#listen();
    await this.#counters.ask();
    this.#poll = setInterval(() => void this.#checkUp(), pollEvery);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#poll) clearInterval(this.#poll);
    if (this.#batch) {
      clearTimeout(this.#batch);
      await this.#notify();
    }
    this.#stopListening?.();
    this.#stopListening = null;
  }

  async #notify(): Promise<void> {
    this.#batch = null;
    const counters = [...this.#waiting].map(([teamId, seq]) => `${teamId}:${seq}`);
    this.#waiting = new Map();
    await ringBell(this.#pool, counters).catch(this.#log);
  }

  async #checkUp(): Promise<void> {
    try {
      if (this.#stopListening === null) await this.#listen();
      await this.#counters.ask();
    } catch (error) {
      this.#log(error);
    }
  }

  async #listen(): Promise<void> {
    const stopListening = await hearBell(
      this.#pool,
      (id, seq) => this.#counters.hear(id, seq),
      (error) => {
        this.#stopListening = null;
        this.#log(error);
      },
    );
    if (this.#stopped) stopListening();
    else this.#stopListening = stopListening;
  }
}
