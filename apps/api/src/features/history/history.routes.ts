import * as contract from '@verbeterbord/contracts/history/history.routes';
import { ofTheTeamAlone } from '@verbeterbord/domain/history/logged-change';
import { calendarDayIn } from '@verbeterbord/domain/shared/calendar-day';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import { mount } from '../../platform/http/mount.ts';
import { readChanges } from './history.repository.ts';
import { readTrends } from './trends.repository.ts';

/** Who changed what on a board, in the order of its counter, and how its ambitions fared over the periods. */
export function registerHistory(app: FastifyInstance, dependencies: Dependencies): void {
  mount(app, dependencies, contract.listChanges, async ({ params, query, decisions }) => {
    const team = decisions.team(params.teamId);
    decisions.require('changes.read', { team });
    const isMember = decisions.allows('bin.read', { team });
    const wish = { after: query.after, of: query.of, without: isMember ? [] : ofTheTeamAlone };
    const items = await dependencies.database.inOrganisation(decisions.actor.organisationId, (transaction) =>
      readChanges(transaction, params.teamId, wish),
    );
    if (isMember) return { items };
    // Outside the team a change has a day and nobody's name: nobody counts or follows what somebody did at what hour.
    const { timeZone } = decisions.directory.organisation;
    return {
      items: items.map((item) => ({ ...item, actorId: null, at: `${calendarDayIn(item.at, timeZone)}T00:00:00.000Z` })),
    };
  });

  mount(app, dependencies, contract.readTrends, async ({ params, decisions }) => {
    decisions.require('board.read', { team: decisions.team(params.teamId) });
    return { items: await readTrends(dependencies.database, decisions.actor.organisationId, params.teamId) };
  });
}
