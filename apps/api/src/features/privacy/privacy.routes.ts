import * as contract from '@verbeterbord/contracts/privacy/privacy.routes';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import { mount } from '../../platform/http/mount.ts';
import { createErasure, previewErasure } from './erase.ts';
import { readErasures } from './privacy.repository.ts';

/** Verwijderen om privacy: black out for good what should not stand on a board, and know without content that it was done. */
export function registerPrivacy(app: FastifyInstance, dependencies: Dependencies): void {
  mount(app, dependencies, contract.previewErasure, ({ body, decisions }) =>
    previewErasure(dependencies, decisions, body),
  );

  mount(app, dependencies, contract.createErasure, ({ body, decisions, intent }) =>
    createErasure(dependencies, decisions, intent, body),
  );

  mount(app, dependencies, contract.listErasures, async ({ decisions }) => {
    decisions.require('privacy.erase', {});
    return { items: await readErasures(dependencies.database, decisions.actor.organisationId) };
  });
}
