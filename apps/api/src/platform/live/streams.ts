import type { ServerResponse } from 'node:http';
import type { PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Counters } from './counters.ts';

const heartbeatEvery = 15_000;
const mostBuffered = 1_000_000;

/** One open stream: the boards it may hear of, and the one its person lets the team see they look at. */
export interface Stream {
  readonly answer: ServerResponse;
  readonly personId: PersonId;
  readonly teamIds: ReadonlySet<TeamId>;
  /** The teams whose presence this person may see: the own ones. */
  readonly presenceOf: ReadonlySet<TeamId>;
  readonly watching: TeamId | null;
  /** What became of the right to follow; asked again now and then. */
  readonly standing: () => Promise<Standing>;
}

/** As it was; changed, so that the browser must join anew with what it may now; or over, with the session or the board. */
export type Standing = 'holds' | 'changed' | 'over';

/**
 * The open streams of this node. A bell goes to everyone who follows that team; presence goes round inside the team only and is kept
 * nowhere but here. A reader that does not read is let go, so it costs nobody anything.
 */
export class Streams {
  readonly #counters: Counters;
  readonly #byTeam = new Map<TeamId, Set<Stream>>();
  readonly #all = new Set<Stream>();
  readonly #heartbeat: NodeJS.Timeout;
  readonly #recheck: NodeJS.Timeout;

  constructor(counters: Counters, recheckEvery = 5_000) {
    this.#counters = counters;
    counters.onNews((id, seq) => this.#ring(id, seq));
    this.#heartbeat = setInterval(() => this.#sendAll(this.#all, ': still here\n\n'), heartbeatEvery).unref();
    this.#recheck = setInterval(() => void this.recheck(), recheckEvery).unref();
  }

  get size(): number {
    return this.#all.size;
  }

  /** Takes a stream in, tells it every current counter, and lets it go when the connection closes. */
  add(stream: Stream): void {
    this.#all.add(stream);
    for (const teamId of stream.teamIds) {
      const readers = this.#byTeam.get(teamId) ?? new Set();
      this.#byTeam.set(teamId, readers.add(stream));
      this.#send(stream, bellEvent(teamId, Math.max(0, this.#counters.of(teamId))));
    }
    stream.answer.once('close', () => this.#remove(stream));
    for (const teamId of stream.presenceOf) this.#send(stream, this.#presenceEvent(teamId));
    if (stream.watching) this.#tellPresence(stream.watching);
  }

  /** Ends the streams of those who may no longer follow. */
  async recheck(): Promise<void> {
    for (const stream of [...this.#all]) {
      const standing = await stream.standing().catch(() => 'holds');
      if (standing === 'over') this.#send(stream, 'event: signed-out\ndata: {}\n\n');
      if (standing !== 'holds') stream.answer.end();
    }
  }

  close(): void {
    clearInterval(this.#heartbeat);
    clearInterval(this.#recheck);
    for (const stream of [...this.#all]) stream.answer.end();
  }

  #remove(stream: Stream): void {
    this.#all.delete(stream);
    for (const teamId of stream.teamIds) {
      const readers = this.#byTeam.get(teamId);
      readers?.delete(stream);
      if (readers?.size === 0) this.#byTeam.delete(teamId);
    }
    if (stream.watching) this.#tellPresence(stream.watching);
  }

  #ring(id: string, seq: number): void {
    const readers = this.#byTeam.get(id);
    if (readers) this.#sendAll(readers, bellEvent(id, seq));
  }

  #tellPresence(teamId: TeamId): void {
    const readers = [...(this.#byTeam.get(teamId) ?? [])].filter((stream) => stream.presenceOf.has(teamId));
    this.#sendAll(readers, this.#presenceEvent(teamId));
  }

  #presenceEvent(teamId: TeamId): string {
    const looking = new Set<PersonId>();
    for (const stream of this.#byTeam.get(teamId) ?? []) if (stream.watching === teamId) looking.add(stream.personId);
    return `event: presence\ndata: ${JSON.stringify({ teamId, personIds: [...looking] })}\n\n`;
  }

  #sendAll(streams: Iterable<Stream>, text: string): void {
    for (const stream of streams) this.#send(stream, text);
  }

  #send({ answer }: Stream, text: string): void {
    if (answer.writableLength > mostBuffered) answer.destroy();
    else if (!answer.writableEnded) answer.write(text);
  }
}

const bellEvent = (teamId: TeamId, seq: number): string =>
  `id: ${teamId}:${seq}\nevent: bell\ndata: ${JSON.stringify({ teamId, seq })}\n\n`;
