import type { Permission } from '@verbeterbord/domain/authorization/policies';
import type { ZodType, z } from 'zod';
import type { ProblemCode } from '../problems/problems.ts';
import type { RoutePath } from './route-path.ts';

/**
 * One route, written once: the API mounts it, the description is made from it, the browser takes its types. `permission` is what the
 * handler must have decided on before it can answer, or 'public'. `success.body` is absent for an answer without a body.
 */
export interface RouteContract {
  readonly method: RoutePath['method'];
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly permission: Permission | 'public';
  readonly params?: ZodType;
  readonly query?: ZodType;
  readonly body?: ZodType;
  readonly success: { readonly status: 200 | 201 | 204; readonly body?: ZodType; readonly type?: string };
  readonly problems: readonly ProblemCode[];
  /** The answer carries an ETag: `If-None-Match` may bring 304, and `Known-Seq` asks for a reading no older than that counter. */
  readonly isConditional?: boolean;
  /** A ballot: that somebody did it is kept nowhere, not in the audit trail either. Who was refused is. */
  readonly isSecret?: boolean;
}

/** Keeps the exact types of a route while checking its shape. */
export const defineRoute = <const Route extends RouteContract>(route: Route): Route => route;

type Parsed<Schema> = Schema extends ZodType ? z.output<Schema> : undefined;
type Sent<Schema> = Schema extends ZodType ? z.input<Schema> : undefined;

/** What a handler receives, after parsing. */
export interface RouteInput<Route extends RouteContract> {
  readonly params: Parsed<Route['params']>;
  readonly query: Parsed<Route['query']>;
  readonly body: Parsed<Route['body']>;
}

/** What a client sends. */
export interface RouteRequest<Route extends RouteContract> {
  readonly params?: Sent<Route['params']>;
  readonly query?: Sent<Route['query']>;
  readonly body?: Sent<Route['body']>;
}

/** What a success brings. */
export type RouteAnswer<Route extends RouteContract> = Parsed<Route['success']['body']>;
