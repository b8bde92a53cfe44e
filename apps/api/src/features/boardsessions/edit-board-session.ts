import type { boardSessionEdit } from '@verbeterbord/contracts/boardsessions/boardsessions.schemas';
import type { BoardSession } from '@verbeterbord/domain/boardsessions/board-session';
import type { BoardSessionId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import type { Row } from '../../platform/db/known-key.ts';
import { meetEdits } from '../../platform/db/meet-edits.ts';
import { changeTeamRow } from '../../platform/db/team-row.ts';
import type { WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { ProblemError } from '../../platform/http/problem.ts';
import { bodyFault, invalidRequest } from '../../platform/http/read-request.ts';
import { presentBoardSession, presentWritten } from './boardsessions.presenter.ts';
import { checkPeople } from './check-people.ts';
import { kofferOf } from './koffer-of-session.ts';
import { isSecondRunning } from './second-running.ts';

type Wish = z.output<typeof boardSessionEdit>;
type Fields = Partial<Omit<BoardSession, 'id' | 'teamId' | 'periodId' | 'version'>>;

/** Everything but a text: there the latest choice holds. */
const lastWins: ReadonlySet<string> = new Set(['step', 'skipped', 'chairId', 'presentIds', 'minutes', 'state']);

/** What may still change once a session is over, beside taking it up again. */
const staysOpen: ReadonlySet<string> = new Set(['state', 'takeAlong']);

const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Steps, skips, says who is there and who chairs, keeps what is taken along, ends or takes up again. */
export async function editBoardSession(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  boardSessionId: BoardSessionId,
  wish: Wish,
) {
  const { seenVersion, confirmedNoResidentData, ...said } = wish;
  const wanted = {
    ...said,
    ...withoutDoubles('skipped', said.skipped),
    ...withoutDoubles('presentIds', said.presentIds),
  };
  const decide = async (row: Row) => {
    const teamId = row.team_id as TeamId;
    decisions.require('board-session.lead', { team: decisions.team(teamId) });
    const now = presentBoardSession(row);
    const note = guardTexts(newLines(now, wish), confirmedNoResidentData);
    const edit = {
      organisationId: intent.organisationId,
      row,
      wanted,
      seenVersion,
      now: { ...now },
      columnOf,
      lastWins,
    };
    const fields = (await meetEdits(dependencies.database, edit)) as Fields;
    if (Object.keys(fields).length === 0) return null;
    checkFields(decisions, now, fields);
    const set = toColumns(fields, new Date(dependencies.now()).toISOString());
    const also = await kofferOf(dependencies, decisions, { ...now, ...fields });
    return { teamId, kind: kindOf(fields), set, note, also };
  };
  try {
    return presentWritten(
      await changeTeamRow(dependencies, decisions, intent, 'board-session', boardSessionId, decide),
    );
  } catch (error) {
    if (!isSecondRunning(error)) throw error;
    throw new ProblemError('session-running', 'Another board session of this team runs. End that one first.');
  }
}

/** Somebody is there or not, a step is skipped or not: twice says no more than once. */
const withoutDoubles = (field: string, list: readonly string[] | undefined) =>
  list === undefined ? {} : { [field]: [...new Set(list)] };

/** The lines that are not on the list yet; those that are were looked at when they came. */
const newLines = ({ takeAlong }: BoardSession, wish: Wish): Record<string, string> =>
  Object.fromEntries(
    (wish.takeAlong ?? []).flatMap((line, at) => (takeAlong.includes(line) ? [] : [[`takeAlong.${at}`, line]])),
  );

function checkFields(decisions: Decisions, now: BoardSession, fields: Fields): void {
  if (now.state === 'ended' && fields.state !== 'running') {
    const late = Object.keys(fields).filter((field) => !staysOpen.has(field));
    if (late.length > 0) {
      throw invalidRequest(late.map((field) => bodyFault(field, 'not-allowed-value', 'the session is over')));
    }
  }
  if (fields.chairId) checkPeople(decisions, 'chairId', [fields.chairId]);
  const came = (fields.presentIds ?? []).filter((id) => !now.presentIds.includes(id));
  checkPeople(decisions, 'presentIds', came);
}

/** The clock is the server's: when a step began, and when the session ended. */
const toColumns = (fields: Fields, at: string): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries(fields).map(([field, value]) => [columnOf(field), value])),
  ...(fields.step === undefined ? {} : { step_started_at: at }),
  ...(fields.state === undefined ? {} : { ended_at: fields.state === 'ended' ? at : null }),
});

const kindOf = ({ state }: Fields): string =>
  state === undefined ? 'edited' : state === 'ended' ? 'ended' : 'reopened';
