import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { registerDemoProvider } from '../platform/auth/demo.routes.ts';
import { registerSignIn } from '../platform/auth/sign-in.routes.ts';
import { trustedProxy } from '../platform/config/trusted-proxy.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import { renderError, renderRouterError, renderUnknownRoute } from '../platform/http/error-handler.ts';
import { guardTheApi } from '../platform/http/headers.ts';
import { openApiRoute } from '../platform/http/openapi.ts';
import { limitRequests } from '../platform/http/request-limits.ts';
import { registerSecurityContact } from '../platform/http/security-contact.ts';
import { servePages } from '../platform/http/serve-pages.ts';
import { registerHealth } from '../platform/observability/health.ts';
import { registerFeatures } from './features.ts';

export interface AppOptions {
  readonly logLevel?: string;
  /** Folder of the built browser part; without it the API stands alone. */
  readonly webRoot?: string | null;
  /** How many proxies stand before this server, whose word on the address of the browser is taken. */
  readonly trustProxy?: number;
  /** Where the log goes instead of to standard output. */
  readonly logTo?: { write(line: string): void };
}

/** The whole server, ready to listen or to be asked in a test. */
export async function buildApp(dependencies: Dependencies, options: AppOptions = {}): Promise<FastifyInstance> {
  const hops = options.trustProxy ?? 0;
  const app = Fastify({
    logger: {
      level: options.logLevel ?? 'warn',
      redact: ['req.headers.cookie', 'req.headers.authorization'],
      ...(options.logTo ? { stream: options.logTo } : {}),
    },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 256 * 1024,
    requestTimeout: 30_000,
    trustProxy: hops > 0 ? trustedProxy(hops) : false,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: renderRouterError,
  });
  app.removeContentTypeParser('text/plain');
  app.server.headersTimeout = 15_000;
  app.server.maxConnections = 20_000;
  guardTheApi(app, dependencies.isSecure);
  if (dependencies.limits) limitRequests(app, dependencies.limits, dependencies.isSecure);
  app.setErrorHandler(renderError);
  registerHealth(app, dependencies);
  registerSecurityContact(app, dependencies);
  openApiRoute(app);
  registerFeatures(app, dependencies);
  registerSignIn(app, dependencies);
  if (dependencies.isDemo) registerDemoProvider(app, dependencies);
  const sendPage = options.webRoot ? await servePages(app, options.webRoot) : null;
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api/');
    if (sendPage && isPage) return sendPage(request.url, reply);
    renderUnknownRoute(request, reply);
  });
  return app;
}
