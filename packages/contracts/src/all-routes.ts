import * as account from './account/account.routes.ts';
import * as actions from './actions/actions.routes.ts';
import * as ambitions from './ambitions/ambitions.routes.ts';
import * as audit from './audit/audit.routes.ts';
import * as boards from './boards/boards.routes.ts';
import * as boardsessions from './boardsessions/boardsessions.routes.ts';
import * as checkins from './checkins/checkins.routes.ts';
import * as decisions from './decisions/decisions.routes.ts';
import * as history from './history/history.routes.ts';
import type { RouteContract } from './http/define-route.ts';
import * as live from './live/live.routes.ts';
import * as measures from './measures/measures.routes.ts';
import * as memberships from './memberships/memberships.routes.ts';
import * as observations from './observations/observations.routes.ts';
import * as organisations from './organisations/organisations.routes.ts';
import * as periods from './periods/periods.routes.ts';
import * as privacy from './privacy/privacy.routes.ts';
import * as rollups from './rollups/rollups.routes.ts';
import * as signals from './signals/signals.routes.ts';
import * as successes from './successes/successes.routes.ts';
import * as takealong from './takealong/takealong.routes.ts';
import * as teams from './teams/teams.routes.ts';

/** The table of contents of the API: every route there is, by name. The description and the authorization matrix are made from it. */
export const allRoutes: Readonly<Record<string, RouteContract>> = {
  ...account,
  ...organisations,
  ...memberships,
  ...audit,
  ...teams,
  ...boards,
  ...periods,
  ...ambitions,
  ...actions,
  ...checkins,
  ...measures,
  ...observations,
  ...boardsessions,
  ...decisions,
  ...successes,
  ...signals,
  ...takealong,
  ...rollups,
  ...history,
  ...privacy,
  ...live,
};
