import { addDays, type CalendarDay, weekdayOf } from '@verbeterbord/domain/shared/calendar-day';
import type { PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Result } from '@verbeterbord/domain/shared/result';
import { type Addressee, needQuestion } from '@verbeterbord/domain/signals/signal';
import { answer, passOn, type SignalStep, setState } from '@verbeterbord/domain/signals/take-step';
import type { DemoOrganisation, DemoTeam } from './authoring.ts';
import { nextSchoolHoliday, periodStart } from './demo-days.ts';
import { demoId } from './demo-id.ts';
import type { DemoMoment, DemoQuestion, DemoStep, DemoTakeAlong } from './question-authoring.ts';
import { sessionHeldOn } from './rhythm-rows.ts';
import type { DemoRows } from './row-shapes.ts';
import { periodId } from './team-rows.ts';

type QuestionRows = Pick<DemoRows, 'signal' | 'signal_step' | 'take_along'>;
type Standing = Omit<SignalStep, 'kind'>;

/** What a team asked with every step since, and what its schakel took along. */
export function questionRows(organisation: DemoOrganisation, team: DemoTeam, today: CalendarDay): QuestionRows {
  const idOf = (...path: string[]) => demoId(organisation.slug, team.slug, ...path);
  const teamId = (slug: string) => demoId(organisation.slug, slug, 'team');
  const personId = (key: string) => demoId(organisation.slug, 'person', key);
  const ofTeam = { organisation_id: demoId(organisation.slug, 'organisation'), team_id: idOf('team') };
  const dayOf = ({ ago, day }: DemoMoment): CalendarDay =>
    day === undefined ? sessionHeldOn(team, ago, today) : addDays(periodStart(today, -ago), day);
  const written = (moment: DemoMoment, minute: number) => ({
    version: 1,
    created_at: `${dayOf(moment)}T14:${String(minute).padStart(2, '0')}:00.000Z`,
  });
  const addressed = (to: string): Addressee =>
    to === 'directors'
      ? { addressedTo: 'directors', addressedTeamId: null }
      : { addressedTo: 'team', addressedTeamId: teamId(to) as TeamId };

  /** The domain takes every step, so that the demo cannot tell of one that nobody could take. */
  const stand = (before: Standing, { kind, by, to }: DemoStep): Standing => {
    const person = personId(by) as PersonId;
    if (kind === 'answered') return taken(answer(before));
    if (kind === 'passed-on') return taken(passOn(before, addressed(to as string)));
    const wish = kind === 'picked-up' || kind === 'closed' || kind === 'withdrawn' ? kind : 'asked';
    return taken(setState(before, wish, person));
  };
  const lifeOf = ({ steps }: DemoQuestion): Standing[] => {
    const [first, ...later] = steps as [DemoStep, ...DemoStep[]];
    const standings: Standing[] = [{ state: 'asked', pickedUpById: null, ...addressed(first.to as string) }];
    for (const step of later) standings.push(stand(standings.at(-1) as Standing, step));
    return standings;
  };

  const asked = organisation.questions.asked[team.slug] ?? [];
  const koffer = organisation.questions.koffer[team.slug] ?? [];
  return {
    signal: asked.map((question) => {
      const first = question.steps[0] as DemoStep;
      const standing = lifeOf(question).at(-1) as Standing;
      return {
        id: idOf('signal', question.question),
        ...ofTeam,
        kind: question.isNeed ? 'need' : 'question',
        question: question.isNeed ? needQuestion : question.question,
        about: question.about ?? null,
        tried: question.tried ?? null,
        ambition_id: question.ambition === undefined ? null : idOf('ambition', question.ambition),
        action_id: question.action === undefined ? null : idOf('action', question.action),
        wanted_by: workdayNear(addDays(today, question.wanted), question.wanted < 0),
        addressed_to: standing.addressedTo,
        addressed_team_id: standing.addressedTeamId,
        state: standing.state,
        asked_by_id: personId(first.by),
        asked_on: dayOf(first),
        picked_up_by_id: standing.pickedUpById,
        ...written(first, 0),
        version: question.steps.length,
      };
    }),
    signal_step: asked.flatMap((question) => {
      const standings = lifeOf(question);
      return question.steps.map((step, index) => ({
        id: idOf('signal', question.question, 'step', String(index + 1)),
        ...ofTeam,
        signal_id: idOf('signal', question.question),
        number: index + 1,
        period_id: periodId(organisation, team, -step.ago),
        kind: step.kind,
        state: (standings[index] as Standing).state,
        on_day: dayOf(step),
        by_id: personId(step.by),
        text: step.text ?? null,
        addressed_to: step.to === undefined ? null : addressed(step.to).addressedTo,
        addressed_team_id: step.to === undefined ? null : addressed(step.to).addressedTeamId,
        ...written(step, index),
      }));
    }),
    take_along: koffer.map((item, index) => ({
      id: idOf('take-along', item.what),
      ...ofTeam,
      to_team_id: teamId(team.parent as string),
      subject: item.subject,
      subject_id: item.subject === 'words' ? null : idOf(item.subject, item.what),
      text: textOf(team, item).replaceAll('{vakantie}', nextSchoolHoliday(today)),
      taken_by_id: personId(item.by),
      taken_on: dayOf(item),
      brought_back: item.back?.text ?? null,
      brought_back_by_id: item.back ? personId(item.by) : null,
      brought_back_on: item.back ? dayOf(item.back) : null,
      ...written(item, index),
    })),
  };
}

/** Nobody asks for an answer on a Sunday: what has gone by was the Friday before, what is to come is the Monday after. */
function workdayNear(day: CalendarDay, isBefore: boolean): CalendarDay {
  const past = weekdayOf(day) - 5;
  if (past <= 0) return day;
  return addDays(day, isBefore ? -past : 3 - past);
}

const textOf = (team: DemoTeam, { subject, what, text }: DemoTakeAlong): string =>
  text ?? (subject === 'ambition' ? (team.ambitions.find(({ key }) => key === what)?.title ?? what) : what);

function taken(step: Result<SignalStep | null, string>): Standing {
  if (!step.ok || step.value === null) throw new Error('A question in the demo takes a step that nobody can take');
  const { state, pickedUpById, addressedTo, addressedTeamId } = step.value;
  return { state, pickedUpById, addressedTo, addressedTeamId };
}

/** What facilitators prepare in private: in no team's log. */
export const preparationRows = (organisation: DemoOrganisation, today: CalendarDay): DemoRows['prepared_signal'] =>
  organisation.questions.prepared.map(({ by, team, question, about, tried, talkedOverDaysAgo }) => ({
    id: demoId(organisation.slug, 'prepared-signal', question),
    organisation_id: demoId(organisation.slug, 'organisation'),
    person_id: demoId(organisation.slug, 'person', by),
    team_id: demoId(organisation.slug, team, 'team'),
    question,
    about: about ?? null,
    tried: tried ?? null,
    addressed_team_id: null,
    wanted_by: null,
    talked_over_on: talkedOverDaysAgo === undefined ? null : addDays(today, -talkedOverDaysAgo),
    version: 1,
    created_at: `${addDays(today, -(talkedOverDaysAgo ?? 0) - 1)}T13:00:00.000Z`,
  }));
