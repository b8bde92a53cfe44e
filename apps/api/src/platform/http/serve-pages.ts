import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { pageHeaders } from './headers.ts';

const pagePaths = [
  /^\/$/,
  /^\/teams(\/[a-z0-9-]+(\/terugkijken|\/sessie(\/[0-9a-f-]{36})?)?)?$/,
  /^\/ambities(\/[0-9a-f-]{36})?$/,
  /^\/team-van-teams\/[a-z0-9-]+$/,
  /^\/vragen$/,
  /^\/aanmelden(\/gelukt)?$/,
  /^\/sessies$/,
  /^\/wie-ziet-wat$/,
  /^\/beheer(\/teams|\/logboek|\/privacy)?$/,
];

/** Serves the built browser part: files by their name for ever (it holds their hash), pages fresh. Gives the page for other paths. */
export async function servePages(
  app: FastifyInstance,
  webRoot: string,
): Promise<(url: string, reply: FastifyReply) => void> {
  const index = readFileSync(join(webRoot, 'index.html'));
  await app.register(fastifyStatic, {
    root: webRoot,
    index: false,
    wildcard: false,
    preCompressed: existsSync(join(webRoot, 'index.html.br')),
    setHeaders: (answer, path) => {
      answer.headers(pageHeaders);
      const isHashed = /\/assets\/|\/fonts\//.test(path);
      answer.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const sendPage = (url: string, reply: FastifyReply) => {
    const path = url.split('?', 1)[0] ?? '/';
    const status = pagePaths.some((pattern) => pattern.test(path)) ? 200 : 404;
    reply
      .code(status)
      .headers(pageHeaders)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(index);
  };
  app.get('/', (request, reply) => sendPage(request.url, reply));
  return sendPage;
}
