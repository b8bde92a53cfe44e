import * as contract from '@verbeterbord/contracts/rollups/rollups.routes';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import { mount } from '../../platform/http/mount.ts';
import { readAmbitionOverview } from './read-ambition-overview.ts';
import { readRollup } from './read-rollup.ts';

/** What teams add up to, for their Team van teams; and how ambitions stand, for whoever may read them. */
export function registerRollups(app: FastifyInstance, dependencies: Dependencies): void {
  mount(app, dependencies, contract.readRollup, ({ params, query, decisions }) =>
    readRollup(dependencies, decisions, params.teamId, query.periods),
  );

  mount(app, dependencies, contract.readAmbitionOverview, ({ decisions }) =>
    readAmbitionOverview(dependencies, decisions),
  );
}
