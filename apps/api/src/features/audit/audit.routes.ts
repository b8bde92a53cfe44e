import { Readable } from 'node:stream';
import * as contract from '@verbeterbord/contracts/audit/audit.routes';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import { answered, mount } from '../../platform/http/mount.ts';
import { readAuditEntries, readAuditLines } from './audit.repository.ts';

const pageSize = 100;

/** The audit trail of the own organisation, for its administrators: to read, and to take away for a system that watches. */
export function registerAudit(app: FastifyInstance, dependencies: Dependencies): void {
  const { database, audit } = dependencies;

  mount(app, dependencies, contract.listAuditEntries, async ({ query, decisions }) => {
    decisions.require('audit.read', {});
    // What was just done must be there for who looks.
    await audit.flush();
    const entries = await readAuditEntries(
      database,
      decisions.actor.organisationId,
      query.before ?? null,
      pageSize + 1,
    );
    return { items: entries.slice(0, pageSize), hasMore: entries.length > pageSize };
  });

  mount(app, dependencies, contract.exportAudit, async ({ decisions, reply }) => {
    decisions.require('audit.read', {});
    await audit.flush();
    reply
      .type('application/x-ndjson; charset=utf-8')
      .header('content-disposition', 'attachment; filename="audit.jsonl"')
      .send(Readable.from(readAuditLines(database, decisions.actor.organisationId)));
    return answered;
  });
}
