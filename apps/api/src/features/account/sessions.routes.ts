import * as contract from '@verbeterbord/contracts/account/account.routes';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { demoProviderId } from '../../platform/auth/providers.ts';
import { cookieName, readCookie, sessionCookie } from '../../platform/auth/session-cookie.ts';
import { originOf } from '../../platform/auth/sign-in-origin.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { mount } from '../../platform/http/mount.ts';
import { notFound } from '../../platform/http/problem.ts';

/** Where one can sign in, where one is signed in, and signing out: here, elsewhere, and at the provider. */
export function registerSessions(app: FastifyInstance, dependencies: Dependencies): void {
  const { sessions, providers, audit, isDemo, isSecure, publicUrl } = dependencies;
  const tokenOf = (request: FastifyRequest) => readCookie(request.headers.cookie, cookieName(isSecure));

  mount(app, dependencies, contract.signInOptions, ({ query, request }) => {
    const { items, asksEmail } = providers.offer(request.hostname, query.emailDomain);
    return { items: [...items], asksEmail, isDemo };
  });

  mount(app, dependencies, contract.endSession, async ({ request, reply }) => {
    const token = tokenOf(request);
    const session = token === null ? null : await sessions.find(token);
    if (token !== null) await sessions.close(token);
    if (session !== null) {
      const { organisationId, personId: actorId } = session;
      const origin = request.ip;
      audit.note({
        organisationId,
        actorId,
        action: 'signed-out',
        object: `person:${actorId}`,
        result: 'done',
        origin,
      });
    }
    reply.header('set-cookie', sessionCookie('', isSecure, 0));
    return undefined;
  });

  mount(app, dependencies, contract.listMySessions, async ({ decisions, request }) => {
    decisions.require('account.read', {});
    const { organisationId, personId } = decisions.actor;
    const current = await sessions.find(tokenOf(request) ?? '');
    const list = await sessions.list(organisationId, personId);
    return { items: list.map((session) => ({ ...session, isCurrent: session.id === current?.id })) };
  });

  mount(app, dependencies, contract.endMySession, async ({ params, decisions }) => {
    decisions.require('account.read', {});
    const { organisationId, personId } = decisions.actor;
    // Somebody else's session does not exist for this person.
    if ((await sessions.end(organisationId, personId, params.sessionId)) === 0) throw notFound();
    return undefined;
  });

  mount(app, dependencies, contract.readSignOut, async ({ decisions, request }) => {
    decisions.require('account.read', {});
    const opened = await sessions.providerOf(tokenOf(request) ?? '');
    const origin = originOf(publicUrl, request);
    // The provider of the demo remembers nobody.
    if (opened === null || opened.providerId === demoProviderId || origin === null) return { address: null };
    const provider = providers.find(opened.providerId, request.hostname)?.provider;
    return { address: (await provider?.signOutAddress(opened.idToken, `${origin}/aanmelden`)) ?? null };
  });
}
