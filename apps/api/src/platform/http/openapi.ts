import { allRoutes } from '@verbeterbord/contracts/all-routes';
import type { RouteContract } from '@verbeterbord/contracts/http/define-route';
import { apiBase } from '@verbeterbord/contracts/http/route-path';
import { type ProblemCode, problems } from '@verbeterbord/contracts/problems/problems';
import { problem } from '@verbeterbord/contracts/problems/problems.schemas';
import type { FastifyInstance } from 'fastify';
import { type ZodType, z } from 'zod';
import { apiVersion } from './headers.ts';

type Json = Record<string, unknown>;

/** The description of the API in OpenAPI 3.1, made from the contracts; the permission of each operation stands in it. */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {};
  for (const [name, route] of Object.entries(allRoutes)) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Verbeterbord',
      version: apiVersion,
      description:
        'The improvement boards of the teams of an organisation: ambitions, actions of two weeks, and the line between them.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      contact: {
        name: 'Verbeterbord',
        url: 'https://verbeterbord.example/contact',
        email: 'verbeterbord@verbeterbord.example',
      },
    },
    servers: [{ url: apiBase, description: 'Version 1, on the host of the installation' }],
    tags: [...new Set(Object.values(allRoutes).map((route) => route.tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: jsonSchema(problem, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
    },
  };
}

/** What is refused before a write reaches its handler: another site, a body that is not JSON, too large, or of another kind. */
const everyWrite = ['not-allowed', 'invalid-request', 'payload-too-large', 'unsupported-media-type'] as const;

function operation(name: string, route: RouteContract): Json {
  const codes = [
    ...route.problems,
    ...(route.permission === 'public' ? [] : (['not-signed-in'] as const)),
    ...(route.method === 'GET' ? [] : everyWrite),
    'too-many-requests' as const,
  ];
  return {
    operationId: name,
    tags: [route.tag],
    summary: route.summary,
    'x-permission': route.permission,
    ...(route.permission === 'public' ? {} : { security: [{ session: [] }] }),
    parameters: [...parameters('path', route.params), ...parameters('query', route.query), ...headerParameters(route)],
    ...(route.body
      ? {
          requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(route.body, 'input') } } },
        }
      : {}),
    responses: {
      [route.success.status]: success(route),
      ...(route.isConditional ? { 304: { description: 'Not modified', headers: versionHeader } } : {}),
      ...refusals(codes),
    },
  };
}

const versionHeader = { 'API-Version': { description: 'Version of the API', schema: { type: 'string' } } };

function success({ success: { body, type } }: RouteContract): Json {
  const content = body
    ? { 'application/json': { schema: jsonSchema(body, 'output') } }
    : type && { [type]: { schema: { type: 'string' } } };
  return { description: 'Done', headers: versionHeader, ...(content ? { content } : {}) };
}

function refusals(codes: readonly ProblemCode[]): Json {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of new Set(codes))
    byStatus.set(problems[code].status, [...(byStatus.get(problems[code].status) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      status,
      {
        description: list.map((code) => `\`${code}\`: ${problems[code].title}`).join('. '),
        headers: versionHeader,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

function parameters(place: 'path' | 'query', schema: ZodType | undefined): Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: Object.keys(value as Json).length === 0 ? { type: 'string' } : value,
  }));
}

const headerParameter = (name: string, schema: Json): Json => ({ name, in: 'header', required: false, schema });

function headerParameters({ method, permission, isConditional }: RouteContract): Json[] {
  if (isConditional) {
    return [headerParameter('If-None-Match', { type: 'string' }), headerParameter('Known-Seq', { type: 'integer' })];
  }
  const takesKey = method !== 'GET' && permission !== 'public';
  if (!takesKey) return [];
  const uuid = { type: 'string', format: 'uuid' };
  return [headerParameter('Idempotency-Key', uuid), headerParameter('Acting-Person', uuid)];
}

function jsonSchema(schema: ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
  return rest;
}

/** Public, readable from anywhere, made once. */
export function openApiRoute(app: FastifyInstance): void {
  let text: string | null = null;
  app.get(`${apiBase}/openapi.json`, (_request, reply) => {
    text ??= JSON.stringify(openApiDocument());
    return reply
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin')
      .type('application/json; charset=utf-8')
      .send(text);
  });
}
