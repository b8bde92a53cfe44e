import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';

/** A write that the server said yes to. */
export interface Acknowledged {
  readonly key: string;
  readonly id: string;
  readonly kind: 'created' | 'status-set' | 'edited';
  readonly seq: number;
}

interface Wish {
  readonly key: string;
  readonly id: string;
  readonly kind: Acknowledged['kind'];
  readonly method: string;
  readonly path: string;
  readonly body: object;
}

/** Somebody who goes on writing to one board whatever happens, and sends again, under the same key, what was not answered. */
export class CrashWriter {
  readonly acknowledged: Acknowledged[] = [];
  /** How often an answer was asked for a second time. */
  repeats = 0;
  readonly teamId: string;
  readonly #cookie: string;
  readonly #ambitionId: string;
  #waiting: Wish | null = null;
  #lastId = '';

  constructor(cookie: string, teamId: string, ambitionId: string) {
    this.#cookie = cookie;
    this.teamId = teamId;
    this.#ambitionId = ambitionId;
  }

  /** Writes until the server is gone. */
  async writeUntilGone(address: string): Promise<void> {
    for (;;) {
      if (this.#waiting) this.repeats += 1;
      this.#waiting ??= this.#nextWish();
      if (!(await this.#send(address, this.#waiting))) return;
      this.#waiting = null;
    }
  }

  /** Sends what waits for its answer. */
  async settle(address: string): Promise<void> {
    if (this.#waiting) expect(await this.#send(address, this.#waiting)).toBe(true);
    this.#waiting = null;
  }

  #nextWish(): Wish {
    const key = randomUUID();
    const step = this.acknowledged.length % 3;
    if (step === 0) {
      this.#lastId = randomUUID();
      const body = { id: this.#lastId, title: 'Stroom eraf', ambitionId: this.#ambitionId };
      return { key, id: this.#lastId, kind: 'created', method: 'POST', path: `/teams/${this.teamId}/actions`, body };
    }
    const [id, path] = [this.#lastId, `/actions/${this.#lastId}`];
    return step === 1
      ? {
          key,
          id,
          kind: 'status-set',
          method: 'PUT',
          path: `${path}/status`,
          body: { status: 'done', seenVersion: 1 },
        }
      : { key, id, kind: 'edited', method: 'PATCH', path, body: { doneWhen: 'het licht brandt', seenVersion: 2 } };
  }

  async #send(address: string, { method, path, body, key, id, kind }: Wish): Promise<boolean> {
    const headers = { cookie: this.#cookie, 'content-type': 'application/json', 'idempotency-key': key };
    let answer: { seq: number; changed: boolean; id: string };
    let status: number;
    try {
      const reply = await fetch(`${address}/api/v1${path}`, { method, headers, body: JSON.stringify(body) });
      status = reply.status;
      answer = (await reply.json()) as typeof answer;
    } catch {
      return false;
    }
    // While PostgreSQL goes down under it, the server may say that it could not; it must not say that it did.
    if (status >= 500) return false;
    expect([status, answer.id, answer.changed], JSON.stringify(answer)).toEqual([
      kind === 'created' ? 201 : 200,
      id,
      true,
    ]);
    this.acknowledged.push({ key, id, kind, seq: answer.seq });
    return true;
  }
}
