import type { FastifyInstance } from 'fastify';
import { pageHeaders } from './headers.ts';

/** Where somebody who found a hole can tell it, and until when that holds (milliseconds since 1970). */
export interface SecurityContact {
  readonly contact: string;
  readonly expires: number;
}

interface Settings {
  readonly securityContact: SecurityContact | null;
  readonly publicUrl: string | null;
  readonly now: () => number;
}

/** `/.well-known/security.txt` (RFC 9116). Without a contact, or once it is over, there is none. */
export function registerSecurityContact(app: FastifyInstance, { securityContact, publicUrl, now }: Settings): void {
  if (securityContact === null) return;
  const { contact, expires } = securityContact;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${new Date(expires).toISOString()}`,
    'Preferred-Languages: nl, en',
    ...(publicUrl?.startsWith('https:') ? [`Canonical: ${new URL('/.well-known/security.txt', publicUrl)}`] : []),
  ];
  app.get('/.well-known/security.txt', (_request, reply) => {
    if (now() >= expires) return reply.callNotFound();
    return reply
      .headers(pageHeaders)
      .type('text/plain; charset=utf-8')
      .send(`${lines.join('\n')}\n`);
  });
}
