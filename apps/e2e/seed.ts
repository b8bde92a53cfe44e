import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';

interface Named {
  readonly id: string;
  readonly title: string;
}

interface BoardRead {
  readonly team: { readonly id: string };
  readonly ambitions: readonly (Named & { readonly kind: string; readonly contributesToId: string | null })[];
  readonly actions: readonly (Named & {
    readonly status: string;
    readonly ambitionId: string;
    readonly ownerId: string;
  })[];
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The text with a made-up word, so that journeys never meet each other's; no digits, which the guard might look at. */
export const unique = (text: string): string =>
  `${text} ${Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => letters[byte % 26]).join('')}`;

/** Puts things on a board through the API, in the name of who is signed in in this context: the road to where a journey begins. */
export class Seed {
  constructor(private readonly request: APIRequestContext) {}

  async board(slug: string): Promise<BoardRead> {
    const { items } = await this.get<{ items: { id: string; slug: string }[] }>('/teams');
    const team = items.find((one) => one.slug === slug);
    if (team === undefined) throw new Error(`no team ${slug}`);
    return this.get<BoardRead>(`/teams/${team.id}/board`);
  }

  /** A new long-term ambition of the team. */
  async longTerm(slug: string, title: string): Promise<Named> {
    const { team } = await this.board(slug);
    return this.send<Named>('POST', `/teams/${team.id}/ambitions`, { kind: 'long-term', title });
  }

  /** A new short-term ambition, under the first long-term one of the team unless another is named. */
  async shortTerm(slug: string, title: string, contributesToId?: string): Promise<Named> {
    const { team, ambitions } = await this.board(slug);
    const upward = contributesToId ?? ambitions.find(({ kind }) => kind === 'long-term')?.id;
    return this.send<Named>('POST', `/teams/${team.id}/ambitions`, {
      kind: 'short-term',
      title,
      contributesToId: upward,
    });
  }

  /** A new action in the running period, of the person who is signed in unless another is named. */
  async action(slug: string, title: string, ambitionId: string, more: object = {}): Promise<Named> {
    const { team } = await this.board(slug);
    return this.send<Named>('POST', `/teams/${team.id}/actions`, { title, ambitionId, ...more });
  }

  async send<Answer>(method: string, path: string, data: object): Promise<Answer> {
    const headers = { 'Idempotency-Key': randomUUID() };
    const answer = await this.request.fetch(`/api/v1${path}`, { method, data, headers });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }

  async remove(path: string): Promise<void> {
    const answer = await this.request.delete(`/api/v1${path}`);
    if (!answer.ok()) throw new Error(`DELETE ${path}: ${answer.status()}`);
  }

  async get<Answer>(path: string): Promise<Answer> {
    const answer = await this.request.get(`/api/v1${path}`);
    if (!answer.ok()) throw new Error(`GET ${path}: ${answer.status()}`);
    return (await answer.json()) as Answer;
  }
}

/** Takes every role from the first person of that name, in the name of an administrator; who has no team either then waits. */
export async function takeRolesFrom(administrator: Seed, givenName: string): Promise<void> {
  const { items } = await administrator.get<{ items: { roles: { id: string }[] }[] }>(
    `/managed-people?search=${encodeURIComponent(givenName)}`,
  );
  for (const { id } of items[0]?.roles ?? []) await administrator.remove(`/role-grants/${id}`);
}
