import * as contract from '@verbeterbord/contracts/measures/measures.routes';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import { mount } from '../../platform/http/mount.ts';
import { notFound } from '../../platform/http/problem.ts';
import { presentMeasure } from './measures.presenter.ts';
import { readMeasures } from './measures.repository.ts';
import { createMeasure, deleteMeasure, editMeasure } from './write-measure.ts';
import { createReading, deleteReading } from './write-reading.ts';

/** Metingen: what is measured for an ambition, and what came of it. */
export function registerMeasures(app: FastifyInstance, dependencies: Dependencies): void {
  mount(app, dependencies, contract.listMeasures, async ({ params, decisions }) => {
    const read = await readMeasures(dependencies.database, decisions.actor.organisationId, params.ambitionId);
    if (read === null) throw notFound();
    decisions.require('board.read', { team: decisions.team(read.teamId) });
    const items = read.measures.map(({ measure, readings }) => presentMeasure(measure, readings));
    return { items: items.map((item) => ({ ...item, readings: [...item.readings] })) };
  });

  mount(app, dependencies, contract.createMeasure, ({ params, body, decisions, intent }) =>
    createMeasure(dependencies, decisions, intent, params.ambitionId, body),
  );

  mount(app, dependencies, contract.editMeasure, ({ params, body, decisions, intent }) =>
    editMeasure(dependencies, decisions, intent, params.measureId, body),
  );

  mount(app, dependencies, contract.deleteMeasure, ({ params, decisions, intent }) =>
    deleteMeasure(dependencies, decisions, intent, params.measureId),
  );

  mount(app, dependencies, contract.createReading, ({ params, body, decisions, intent }) =>
    createReading(dependencies, decisions, intent, params.measureId, body),
  );

  mount(app, dependencies, contract.deleteReading, ({ params, decisions, intent }) =>
    deleteReading(dependencies, decisions, intent, params),
  );
}
