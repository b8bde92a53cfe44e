import { allRoutes } from '@verbeterbord/contracts/all-routes';
import { problems } from '@verbeterbord/contracts/problems/problems';
import { permissions } from '@verbeterbord/domain/authorization/policies';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../platform/http/openapi.ts';
import { authorizationMatrix, table } from './authorization-matrix.ts';
import { generated } from './folders.ts';

/** The refusals of the API with the routes that give them. */
function problemsPage(): string {
  const rows = Object.entries(problems).map(([code, { status, title }]) => [
    `\`${code}\``,
    String(status),
    title,
    Object.entries(allRoutes)
      .filter(([, route]) => (route.problems as readonly string[]).includes(code))
      .map(([name]) => name)
      .join(', ') || 'any',
  ]);
  return [
    '# Every refusal of the API',
    '',
    'Made from `packages/contracts/src/problems` by `pnpm generate:docs`; do not edit. Each comes as `application/problem+json` with this code.',
    '',
    ...table(['code', 'status', 'title', 'routes'], rows),
    '',
  ].join('\n');
}

describe('what is generated from the code is fresh (run `pnpm generate:docs` when it is not)', () => {
  it('the description of the API', async () => {
    await expect(`${JSON.stringify(openApiDocument(), null, 2)}\n`).toMatchFileSnapshot(generated('openapi.json'));
  });
  it('the page of problems', async () => {
    await expect(problemsPage()).toMatchFileSnapshot(generated('problems.md'));
  });
  it('the authorization matrix', async () => {
    await expect(authorizationMatrix()).toMatchFileSnapshot(generated('authorization-matrix.md'));
  });
});

describe('every route', () => {
  it('has a permission that stands in the matrix, or is public', () => {
    const known = new Set<string>([...permissions, 'public']);
    for (const [name, route] of Object.entries(allRoutes))
      expect([name, known.has(route.permission)]).toEqual([name, true]);
    const open = Object.entries(allRoutes).filter(([, route]) => route.permission === 'public');
    expect(open.map(([name]) => name).sort()).toEqual([
      'createDemoSession',
      'demoPeople',
      'endSession',
      'signInOptions',
    ]);
  });

  it('has an operation id of its own in the description, with its permission', () => {
    const { paths } = openApiDocument() as {
      paths: Record<string, Record<string, { operationId: string; 'x-permission': string }>>;
    };
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(allRoutes).sort());
    for (const { operationId, ...operation } of operations) {
      expect(operation['x-permission']).toBe(allRoutes[operationId]?.permission);
    }
  });
});
