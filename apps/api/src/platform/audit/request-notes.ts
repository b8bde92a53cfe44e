import { isIP } from 'node:net';
import { allRoutes } from '@verbeterbord/contracts/all-routes';
import type { RouteContract } from '@verbeterbord/contracts/http/define-route';
import { problems } from '@verbeterbord/contracts/problems/problems';
import type { Actor } from '@verbeterbord/domain/authorization/actor';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../http/problem.ts';
import type { AuditTrail } from './audit-trail.ts';

/** Who did it, and what it was about beside what the address names. */
interface Done {
  readonly actor: Actor;
  readonly concerns: ReadonlySet<string>;
}

/** The parsed parts of a request that name things. */
interface Parts {
  readonly params?: unknown;
  readonly query?: unknown;
}

/**
 * Notes what came of the requests to one route: every write that was done, taking away the whole trail, every refusal to somebody who
 * is signed in, and every failure of ours, save what is a ballot. Who looked at what is not kept; a request that was merely wrong (400, 409) was no attempt to get in.
 */
export class RequestNotes {
  readonly #trail: AuditTrail;
  readonly #isWrite: boolean;
  readonly #action: string;
  readonly #makes: string | null;
  readonly #takesAway: boolean;
  readonly #isSecret: boolean;

  constructor(trail: AuditTrail, contract: RouteContract) {
    const operation = Object.keys(allRoutes).find((name) => allRoutes[name] === contract);
    this.#trail = trail;
    this.#isWrite = contract.method !== 'GET';
    this.#isSecret = contract.isSecret === true;
    this.#takesAway = contract.success.type === 'application/x-ndjson';
    this.#action = this.#isWrite || this.#takesAway ? actionOf(contract, operation) : contract.permission;
    this.#makes = operation?.startsWith('create') ? kebab(operation.slice('create'.length)) : null;
  }

  done({ actor, concerns }: Done, request: FastifyRequest, parts: Parts, answer: unknown): void {
    if (this.#isSecret || (!this.#isWrite && !this.#takesAway)) return;
    const made = this.#makes === null ? undefined : (answer as { id?: unknown } | undefined)?.id;
    const object = [...thingsOf(parts), ...concerns, ...(typeof made === 'string' ? [`${this.#makes}:${made}`] : [])];
    this.#note(actor, request, object, 'done');
  }

  wentWrong(actor: Actor, request: FastifyRequest, parts: Parts, error: unknown): void {
    const status = error instanceof ProblemError ? problems[error.code].status : 500;
    if (status === 403 || status === 404) this.#note(actor, request, thingsOf(parts), 'refused');
    if (status >= 500 && !this.#isSecret) this.#note(actor, request, thingsOf(parts), 'failed');
  }

  #note(actor: Actor, request: FastifyRequest, things: readonly string[], result: 'done' | 'refused' | 'failed'): void {
    this.#trail.note({
      organisationId: actor.organisationId,
      actorId: actor.personId,
      action: this.#action,
      object: things.length === 0 ? null : things.slice(0, mostThings).join(' '),
      result,
      origin: isIP(request.ip) > 0 ? request.ip : null,
    });
  }
}

const mostThings = 8;

/** The permission says what was done, unless several operations need the same one; then it is the operation. */
function actionOf(contract: RouteContract, operation: string | undefined): string {
  const sharing = Object.values(allRoutes).filter(({ permission }) => permission === contract.permission);
  return operation === undefined || sharing.length === 1 ? contract.permission : kebab(operation);
}

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter, at: number) => `${at > 0 ? '-' : ''}${letter.toLowerCase()}`);

/** What the address names, as `kind:id`: the ids in its path, and the teams that a stream was asked for. */
function thingsOf({ params, query }: Parts): string[] {
  const inPath = Object.entries(params ?? {}).map(([name, id]) => `${kebab(name.replace(/Id$/, ''))}:${id}`);
  const teams = (query as { teams?: unknown } | undefined)?.teams;
  return [...inPath, ...(Array.isArray(teams) ? teams.map((id) => `team:${id}`) : [])];
}
