import * as contract from '@verbeterbord/contracts/takealong/takealong.routes';
import { holdsOn } from '@verbeterbord/domain/memberships/membership';
import { addDays } from '@verbeterbord/domain/shared/calendar-day';
import { daysBroughtBackStays } from '@verbeterbord/domain/takealong/take-along';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import { mount } from '../../platform/http/mount.ts';
import { deleteTakeAlong, setBroughtBack } from './bring-back.ts';
import { takeSomethingAlong } from './take-something-along.ts';
import { presentListed } from './takealong.presenter.ts';
import { readTakeAlongs } from './takealong.repository.ts';

/** The koffer of the schakel: what goes along to the Team van teams, and what comes back. */
export function registerTakeAlongs(app: FastifyInstance, dependencies: Dependencies): void {
  mount(app, dependencies, contract.listTakeAlongs, async ({ params, query, decisions }) => {
    decisions.require('take-along.read', { team: decisions.team(params.teamId) });
    const { actor, today } = decisions;
    const myTeams = actor.memberships.filter((one) => holdsOn(one, today)).map(({ teamId }) => teamId);
    const since = addDays(today, -daysBroughtBackStays);
    const { organisationId } = actor;
    const rows = await readTakeAlongs(dependencies.database, organisationId, params.teamId, query.box, since, myTeams);
    return { items: rows.map(presentListed) };
  });

  mount(app, dependencies, contract.createTakeAlong, ({ params, body, decisions, intent }) =>
    takeSomethingAlong(dependencies, decisions, intent, params.teamId, body),
  );

  mount(app, dependencies, contract.setBroughtBack, ({ params, body, decisions, intent }) =>
    setBroughtBack(dependencies, decisions, intent, params.takeAlongId, body),
  );

  mount(app, dependencies, contract.deleteTakeAlong, ({ params, decisions, intent }) =>
    deleteTakeAlong(dependencies, decisions, intent, params.takeAlongId),
  );
}
