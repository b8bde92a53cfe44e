import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { Pool, PoolClient } from 'pg';
import type { Counters } from './counters.ts';

const batchFor = 10;
const pollEvery = 4_000;

/**
 * Rings after a commit: this node's readers at once, the other nodes through NOTIFY, gathered over ten milliseconds because commits that
 * notify queue up behind one lock. The message is ids and numbers only. Hears the other nodes on a connection of its own, opens that
 * again when it breaks, and polls the counters in between.
 */
export class Bell {
  readonly #pool: Pool;
  readonly #counters: Counters;
  readonly #log: (error: unknown) => void;
  #waiting = new Map<TeamId, number>();
  #batch: NodeJS.Timeout | null = null;
  #poll: NodeJS.Timeout | null = null;
  #ear: PoolClient | null = null;
  #stopped = false;

  constructor(pool: Pool, counters: Counters, log: (error: unknown) => void) {
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
    this.#ear?.release(true);
    this.#ear = null;
  }

  async #notify(): Promise<void> {
    this.#batch = null;
    const messages = [...this.#waiting].map(([teamId, seq]) => `${teamId}:${seq}`);
    this.#waiting = new Map();
    // A message holds 8000 bytes at most; a hundred teams in ten milliseconds is 5000.
    for (let at = 0; at < messages.length; at += 100) {
      await this.#pool
        .query({ name: 'ring', text: "SELECT pg_notify('bell', $1)", values: [messages.slice(at, at + 100).join(';')] })
        .catch(this.#log);
    }
  }

  async #checkUp(): Promise<void> {
    try {
      if (this.#ear === null) await this.#listen();
      await this.#counters.ask();
    } catch (error) {
      this.#log(error);
    }
  }

  async #listen(): Promise<void> {
    const ear = await this.#pool.connect();
    if (this.#stopped) return ear.release();
    ear.on('notification', ({ payload }) => {
      for (const message of payload?.split(';') ?? []) {
        const [id, seq] = message.split(':');
        if (id !== undefined && seq !== undefined) this.#counters.hear(id, Number(seq));
      }
    });
    ear.once('error', (error) => {
      this.#log(error);
      this.#ear = null;
      ear.release(true);
    });
    this.#ear = ear;
    await ear.query('LISTEN bell');
  }
}
