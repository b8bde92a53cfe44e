import type { FastifyInstance } from 'fastify';
import { registerAccount } from '../features/account/account.routes.ts';
import { registerActions } from '../features/actions/actions.routes.ts';
import { registerAmbitions } from '../features/ambitions/ambitions.routes.ts';
import { registerAudit } from '../features/audit/audit.routes.ts';
import { registerBoards } from '../features/boards/boards.routes.ts';
import { registerBoardSessions } from '../features/boardsessions/boardsessions.routes.ts';
import { registerCheckIns } from '../features/checkins/checkins.routes.ts';
import { registerDecisions } from '../features/decisions/decisions.routes.ts';
import { registerHistory } from '../features/history/history.routes.ts';
import { registerMeasures } from '../features/measures/measures.routes.ts';
import { registerMemberships } from '../features/memberships/memberships.routes.ts';
import { registerObservations } from '../features/observations/observations.routes.ts';
import { registerOrganisations } from '../features/organisations/organisations.routes.ts';
import { registerPeriods } from '../features/periods/periods.routes.ts';
import { registerPrivacy } from '../features/privacy/privacy.routes.ts';
import { registerRollups } from '../features/rollups/rollups.routes.ts';
import { registerSignals } from '../features/signals/signals.routes.ts';
import { registerSuccesses } from '../features/successes/successes.routes.ts';
import { registerTakeAlongs } from '../features/takealong/takealong.routes.ts';
import { registerTeams } from '../features/teams/teams.routes.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import { registerEvents } from '../platform/live/events.routes.ts';

/** The table of contents of the server: every feature, by name. */
export function registerFeatures(app: FastifyInstance, dependencies: Dependencies): void {
  registerAccount(app, dependencies);
  registerOrganisations(app, dependencies);
  registerMemberships(app, dependencies);
  registerTeams(app, dependencies);
  registerBoards(app, dependencies);
  registerBoardSessions(app, dependencies);
  registerPeriods(app, dependencies);
  registerAmbitions(app, dependencies);
  registerActions(app, dependencies);
  registerCheckIns(app, dependencies);
  registerMeasures(app, dependencies);
  registerDecisions(app, dependencies);
  registerObservations(app, dependencies);
  registerSignals(app, dependencies);
  registerSuccesses(app, dependencies);
  registerTakeAlongs(app, dependencies);
  registerHistory(app, dependencies);
  registerRollups(app, dependencies);
  registerAudit(app, dependencies);
  registerPrivacy(app, dependencies);
  registerEvents(app, dependencies);
}
