import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest, InjectOptions } from 'fastify';
import type { CustomFetch } from 'openid-client';
import type { Dependencies } from '../dependencies.ts';
import { readDemoPeople } from './demo-people.repository.ts';
import { chooseMount, type DemoProvider, openDemoProvider } from './demo-provider.ts';
import { demoClientId, demoIssuer, demoMount } from './demo-settings.ts';
import { demoProviderId } from './providers.ts';
import { signInHeaders } from './sign-in.routes.ts';
import { originOf, returnAddressPath } from './sign-in-origin.ts';

/** Puts the provider of the demo on this server, and makes it a way in. It is built when the first person comes. */
export function registerDemoProvider(app: FastifyInstance, dependencies: Dependencies): void {
  const { database, providers, isDemo, publicUrl } = dependencies;
  const clientSecret = randomBytes(32).toString('base64url');
  const fromInside = randomBytes(32).toString('base64url');
  const returnAddresses = new WeakMap<IncomingMessage, string>();
  let opening: Promise<DemoProvider> | null = null;
  const open = () => {
    opening ??= openDemoProvider({
      isDemo,
      clientSecret,
      isDemoPerson: async (id) => (await readDemoPeople(database)).some(({ personId }) => personId === id),
      returnAddressOf: (request) => returnAddresses.get(request) ?? null,
    });
    return opening;
  };

  /** Tells the provider how this request came in, and that nobody was here before: each time somebody is chosen anew. */
  const prepare = (request: FastifyRequest, reply: FastifyReply) => {
    const { raw } = request;
    const isInside = raw.headers['x-from-inside'] === fromInside;
    const origin = originOf(publicUrl, request);
    raw.headers['x-forwarded-proto'] = isInside ? 'https' : (origin?.split(':')[0] ?? 'http');
    delete raw.headers['x-forwarded-host'];
    raw.headers.cookie = raw.headers.cookie?.replace(/(^|;\s*)demo-session(\.sig)?=[^;]*/g, '') ?? '';
    if (origin) returnAddresses.set(raw, origin + returnAddressPath);
    for (const [name, value] of Object.entries(signInHeaders)) reply.raw.setHeader(name, value);
  };

  app.register(async (scope) => {
    // The provider reads its own forms.
    scope.addContentTypeParser('application/x-www-form-urlencoded', (_request, _body, done) => done(null));
    const road = { exposeHeadRoute: false, config: { rateLimit: false } };

    scope.get(`${demoMount}${chooseMount}/:uid`, road, async (request, reply) => {
      prepare(request, reply);
      const path = await (await open()).choose(request.raw, reply.raw).catch(() => '/aanmelden?fout=verlopen');
      return reply.headers(signInHeaders).redirect(path, 303);
    });

    scope.route({
      ...road,
      method: ['GET', 'POST'],
      url: `${demoMount}/*`,
      handler: async (request, reply) => {
        const provider = await open();
        prepare(request, reply);
        reply.hijack();
        const { raw } = request;
        Object.assign(raw, { originalUrl: raw.url, url: raw.url?.slice(demoMount.length) });
        await provider.handle(raw, reply.raw);
      },
    });
  });

  const settings = {
    id: demoProviderId,
    name: 'Demo',
    issuer: demoIssuer,
    clientId: demoClientId,
    proof: { kind: 'secret', secret: clientSecret } as const,
    hosts: [],
    emailDomains: [],
    scope: 'openid',
  };
  providers.openDemo(settings, askInside(app, fromInside));
}

/** Reaches the provider without leaving this server, so that no proxy, name or port stands in between. */
const askInside =
  (app: FastifyInstance, fromInside: string): CustomFetch =>
  async (address, { method, headers, body }) => {
    const { pathname, search, host } = new URL(address);
    const answer = await app.inject({
      method: method as InjectOptions['method'] & string,
      url: pathname + search,
      headers: { ...headers, host, 'x-from-inside': fromInside },
      ...(body ? { payload: String(body) } : {}),
    } as InjectOptions);
    return new Response(new Uint8Array(answer.rawPayload), {
      status: answer.statusCode,
      headers: { 'content-type': String(answer.headers['content-type'] ?? '') },
    });
  };
