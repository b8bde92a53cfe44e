import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { OrganisationId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { TeamFacts } from '../../platform/authorization/directory.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { readBoard } from './boards.repository.ts';

const compress = promisify(gzip);
const mostBytes = 32 * 1024 * 1024;

/** A board as it is sent: its bytes, the tag that names them, and the counters they were read at. */
export interface Snapshot {
  readonly tag: string;
  readonly bytes: Buffer;
  /** The same bytes compressed, made when the first browser asks for it. */
  gzipped: Promise<Buffer> | null;
  readonly seq: number;
  readonly ancestorSeqs: Readonly<Record<TeamId, number>>;
  readonly organisationSeq: number;
}

/**
 * The boards this node has ready. A snapshot holds as long as no counter it was read at has moved: own team, the Teams van teams above it
 * (their ambitions are shown) and the organisation (names, memberships). Right by construction, so nothing ever clears it by hand.
 */
export class BoardSnapshots {
  readonly #dependencies: Dependencies;
  readonly #kept = new Map<string, Snapshot>();
  readonly #reading = new Map<string, Promise<Snapshot | null>>();
  #bytes = 0;

  constructor(dependencies: Dependencies) {
    this.#dependencies = dependencies;
  }

  /** The snapshot at once when it is known to hold, else a promise; null when the team has no such period. */
  of(
    organisationId: OrganisationId,
    team: TeamFacts,
    periodId: string | null,
    atLeast: number,
  ): Snapshot | null | Promise<Snapshot | null> {
    const key = periodId === null ? team.id : `${team.id} ${periodId}`;
    const { counters, keepsSnapshots } = this.#dependencies;
    if (!keepsSnapshots) return this.#load(organisationId, team.id, periodId);
    const kept = this.#kept.get(key);
    if (kept !== undefined && counters.isFresh && kept.seq >= atLeast && this.#holds(kept, organisationId, team))
      return kept;
    return this.#refresh(key, organisationId, team, periodId, atLeast);
  }

  async #refresh(
    key: string,
    organisationId: OrganisationId,
    team: TeamFacts,
    periodId: string | null,
    atLeast: number,
  ) {
    const { counters } = this.#dependencies;
    if (!counters.isFresh) await counters.ask();
    const kept = this.#kept.get(key);
    if (kept !== undefined && kept.seq >= atLeast && this.#holds(kept, organisationId, team)) return kept;
    // Those who ask while it is being read share the answer. A counter that moved after that reading began asks for another
    // one; a second reading begins after the question, so it is new enough whatever happens meanwhile.
    const shared = this.#reading.get(key);
    const snapshot = await (shared ?? this.#read(key, organisationId, team.id, periodId));
    const isOld = shared !== undefined && snapshot !== null && !this.#holds(snapshot, organisationId, team);
    return isOld ? this.#read(key, organisationId, team.id, periodId) : snapshot;
  }

  #holds(snapshot: Snapshot, organisationId: OrganisationId, team: TeamFacts): boolean {
    const { counters } = this.#dependencies;
    if (snapshot.seq < counters.of(team.id) || snapshot.organisationSeq < counters.of(organisationId)) return false;
    return team.ancestorIds.every((id) => (snapshot.ancestorSeqs[id] ?? -1) >= counters.of(id));
  }

  #read(
    key: string,
    organisationId: OrganisationId,
    teamId: TeamId,
    periodId: string | null,
  ): Promise<Snapshot | null> {
    const reading = this.#load(organisationId, teamId, periodId)
      .then((snapshot) => this.#keep(key, organisationId, teamId, snapshot))
      .finally(() => this.#reading.delete(key));
    this.#reading.set(key, reading);
    return reading;
  }

  async #load(organisationId: OrganisationId, teamId: TeamId, periodId: string | null): Promise<Snapshot | null> {
    const read = await readBoard(this.#dependencies.database, organisationId, teamId, periodId);
    if (read === null) return null;
    const above = Object.values(read.ancestorSeqs).join('.');
    const tag = `W/"${[read.seq, above, read.organisationSeq, this.#dependencies.build].join('-')}"`;
    return { ...read, tag, bytes: Buffer.from(read.body), gzipped: null };
  }

  #keep(key: string, organisationId: OrganisationId, teamId: TeamId, snapshot: Snapshot | null): Snapshot | null {
    if (snapshot === null) return null;
    const { counters } = this.#dependencies;
    counters.hear(teamId, snapshot.seq);
    counters.hear(organisationId, snapshot.organisationSeq);
    for (const [id, seq] of Object.entries(snapshot.ancestorSeqs)) counters.hear(id, seq);
    this.#drop(key);
    this.#kept.set(key, snapshot);
    this.#bytes += snapshot.bytes.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= mostBytes || oldest === key) break;
      this.#drop(oldest);
    }
    return snapshot;
  }

  #drop(key: string): void {
    this.#bytes -= this.#kept.get(key)?.bytes.length ?? 0;
    this.#kept.delete(key);
  }
}

/** The bytes of a snapshot compressed; made once, shared by all who ask. */
export function gzippedBytes(snapshot: Snapshot): Promise<Buffer> {
  snapshot.gzipped ??= compress(snapshot.bytes, { level: 6 });
  return snapshot.gzipped;
}
