import * as contract from '@verbeterbord/contracts/boardsessions/boardsessions.routes';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import { mount } from '../../platform/http/mount.ts';
import { notFound } from '../../platform/http/problem.ts';
import { presentBoardSession } from './boardsessions.presenter.ts';
import { readBoardSessions } from './boardsessions.repository.ts';
import { editBoardSession } from './edit-board-session.ts';
import { readSessionPage } from './session-page.repository.ts';
import { startBoardSession } from './start-board-session.ts';

/** The board session of a team: everybody who joins follows the same step. */
export function registerBoardSessions(app: FastifyInstance, dependencies: Dependencies): void {
  mount(app, dependencies, contract.listBoardSessions, async ({ params, decisions }) => {
    decisions.require('board-session.read', { team: decisions.team(params.teamId) });
    const rows = await readBoardSessions(dependencies.database, decisions.actor.organisationId, params.teamId);
    return { items: rows.map(presentBoardSession) };
  });

  mount(app, dependencies, contract.startBoardSession, ({ params, body, decisions, intent }) =>
    startBoardSession(dependencies, decisions, intent, params.teamId, body),
  );

  mount(app, dependencies, contract.readBoardSession, async ({ params, decisions }) => {
    const { organisationId } = decisions.actor;
    const found = await readSessionPage(dependencies.database, organisationId, params.boardSessionId);
    if (found === null) throw notFound();
    decisions.require('board-session.read', { team: decisions.team(found.session.team_id as TeamId) });
    return { ...presentBoardSession(found.session), ...found.rest };
  });

  mount(app, dependencies, contract.editBoardSession, ({ params, body, decisions, intent }) =>
    editBoardSession(dependencies, decisions, intent, params.boardSessionId, body),
  );
}
