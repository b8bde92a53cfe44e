import * as contract from '@verbeterbord/contracts/signals/signals.routes';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import { mount } from '../../platform/http/mount.ts';
import { askNeed } from './ask-need.ts';
import { createSignal } from './create-signal.ts';
import { editSignal } from './edit-signal.ts';
import { createAnswer, setSignalAddressee, setSignalState } from './move-signal.ts';
import {
  createPreparedSignal,
  deletePreparedSignal,
  editPreparedSignal,
  listPreparedSignals,
} from './prepare-signal.ts';
import { listMySignals, listSignals, readSignal } from './read-signals.ts';

/** Vragen: what a team asks, and the answer that comes back to its board. */
export function registerSignals(app: FastifyInstance, dependencies: Dependencies): void {
  mount(app, dependencies, contract.listSignals, async ({ params, query, decisions }) => ({
    items: await listSignals(dependencies, decisions, params.teamId, query),
  }));

  mount(app, dependencies, contract.createSignal, ({ params, body, decisions, intent }) =>
    createSignal(dependencies, decisions, intent, params.teamId, body),
  );

  mount(app, dependencies, contract.readSignal, ({ params, decisions }) =>
    readSignal(dependencies, decisions, params.signalId),
  );

  mount(app, dependencies, contract.editSignal, ({ params, body, decisions, intent }) =>
    editSignal(dependencies, decisions, intent, params.signalId, body),
  );

  mount(app, dependencies, contract.setSignalState, ({ params, body, decisions, intent }) =>
    setSignalState(dependencies, decisions, intent, params.signalId, body),
  );

  mount(app, dependencies, contract.setSignalAddressee, ({ params, body, decisions, intent }) =>
    setSignalAddressee(dependencies, decisions, intent, params.signalId, body),
  );

  mount(app, dependencies, contract.createAnswer, ({ params, body, decisions, intent }) =>
    createAnswer(dependencies, decisions, intent, params.signalId, body),
  );

  mount(app, dependencies, contract.listMySignals, ({ decisions }) => listMySignals(dependencies, decisions));

  mount(app, dependencies, contract.createNeed, ({ params, body, decisions, intent }) =>
    askNeed(dependencies, decisions, intent, params.teamId, body),
  );

  mount(app, dependencies, contract.listPreparedSignals, async ({ decisions }) => ({
    items: await listPreparedSignals(dependencies, decisions),
  }));

  mount(app, dependencies, contract.createPreparedSignal, ({ body, decisions }) =>
    createPreparedSignal(dependencies, decisions, body),
  );

  mount(app, dependencies, contract.editPreparedSignal, ({ params, body, decisions }) =>
    editPreparedSignal(dependencies, decisions, params.preparedSignalId, body),
  );

  mount(app, dependencies, contract.deletePreparedSignal, async ({ params, decisions }) => {
    await deletePreparedSignal(dependencies, decisions, params.preparedSignalId);
    return undefined;
  });
}
