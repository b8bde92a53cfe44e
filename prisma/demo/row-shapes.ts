import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { Signal, SignalKind, SignalState } from '@verbeterbord/domain/signals/signal';
import type { SignalStepKind } from '@verbeterbord/domain/signals/take-step';
import type { TakeAlongSubject } from '@verbeterbord/domain/takealong/take-along';
import type { DemoStatus } from './authoring.ts';

/** A row as PostgreSQL reads it from JSON: the column names are the keys. */
type InOrganisation<Columns> = { organisation_id: string } & Columns;
type OfTeam<Columns> = InOrganisation<Columns & { team_id: string; version: number; created_at: string }>;
type FromSession<Columns> = OfTeam<Columns & { session_id: string | null }>;
type Text = string | null;
type AddressedTo = Signal['addressedTo'];

export interface DemoRows {
  organisation: { id: string; slug: string; name: string; short_name: string; time_zone: string; seq: number }[];
  municipality: InOrganisation<{ id: string; name: string; code: string }>[];
  person: InOrganisation<{
    id: string;
    given_name: string;
    family_name: string;
    email: Text;
    first_signed_in_at: Text;
  }>[];
  team: InOrganisation<{
    id: string;
    slug: string;
    name: string;
    purpose: string;
    kind: 'team' | 'team-of-teams';
    parent_id: Text;
    rhythm_anchor: CalendarDay;
    rhythm_days: number;
    session_weekday: number;
    session_time: string;
    open_to_organisation: boolean;
  }>[];
  team_municipality: InOrganisation<{ team_id: string; municipality_id: string }>[];
  membership: InOrganisation<{
    id: string;
    team_id: string;
    person_id: string;
    from_day: CalendarDay;
    until_day: CalendarDay | null;
    stands_for_team_id: Text;
    is_stand_in: boolean;
  }>[];
  role_grant: InOrganisation<{
    id: string;
    person_id: string;
    role: 'facilitator' | 'director' | 'administrator';
    scope_kind: 'organisation' | 'team';
    scope_id: Text;
  }>[];
  period: InOrganisation<{
    id: string;
    team_id: string;
    starts_on: CalendarDay;
    ends_on: CalendarDay;
    state: 'planned' | 'running' | 'rounded-off';
    rounded_off_on: CalendarDay | null;
  }>[];
  ambition: InOrganisation<{
    id: string;
    team_id: string;
    kind: 'long-term' | 'short-term';
    title: string;
    effect: Text;
    until_day: CalendarDay | null;
    milestone_on: CalendarDay | null;
    milestone_label: Text;
    lead_id: Text;
    contributes_to_id: Text;
    municipality_ids: string[];
    lifecycle: 'active' | 'achieved' | 'stopped';
    lifecycle_reason: Text;
    rank: string;
    version: number;
    created_at: string;
  }>[];
  action: InOrganisation<{
    id: string;
    team_id: string;
    ambition_id: string;
    period_id: string;
    title: string;
    done_when: Text;
    owner_id: string;
    with_text: Text;
    status: DemoStatus;
    stuck_reason: Text;
    municipality_id: Text;
    prepared_outcome: 'carried-over' | 'let-go' | 'asked' | null;
    prepared_reason: Text;
    times_carried: number;
    rank: string;
    version: number;
    created_at: string;
  }>[];
  period_result: InOrganisation<{
    team_id: string;
    period_id: string;
    action_id: string;
    title: string;
    ambition_id: string;
    owner_id: string;
    municipality_id: Text;
    status: DemoStatus;
    outcome: 'done' | 'carried-over' | 'let-go' | 'asked';
    reason: Text;
    rank: string;
  }>[];
  board_session: OfTeam<{
    id: string;
    period_id: string;
    state: 'ended';
    step: 'closing';
    chair_id: string;
    present_ids: string[];
    take_along: string[];
    minutes: number;
    held_on: CalendarDay;
    started_at: string;
    step_started_at: string;
    ended_at: string;
  }>[];
  check_in: FromSession<{
    id: string;
    ambition_id: string;
    period_id: string;
    author_id: string;
    on_day: CalendarDay;
    status: 'on-course' | 'needs-attention' | 'stuck';
    confidence: number | null;
    story: Text;
    noticed: Text;
    learned: Text;
  }>[];
  measure: OfTeam<{
    id: string;
    ambition_id: string;
    title: string;
    unit: Text;
    from_value: number;
    goal_value: number;
    goal_on: CalendarDay;
  }>[];
  reading: OfTeam<{ id: string; measure_id: string; on_day: CalendarDay; value: number; note: Text }>[];
  observation: FromSession<{
    id: string;
    text: string;
    noticed_by_id: string;
    noticed_on: CalendarDay;
    outcome: 'action' | 'question' | 'let-go' | null;
    outcome_reason: Text;
    action_id: Text;
    cleared_on: CalendarDay | null;
  }>[];
  decision: FromSession<{ id: string; text: string; decided_on: CalendarDay }>[];
  success: FromSession<{ id: string; text: string; action_id: Text; chosen_on: CalendarDay }>[];
  signal: OfTeam<{
    id: string;
    kind: SignalKind;
    question: string;
    about: Text;
    tried: Text;
    ambition_id: Text;
    action_id: Text;
    wanted_by: CalendarDay;
    addressed_to: AddressedTo;
    addressed_team_id: Text;
    state: SignalState;
    asked_by_id: string;
    asked_on: CalendarDay;
    picked_up_by_id: Text;
  }>[];
  signal_step: OfTeam<{
    id: string;
    signal_id: string;
    number: number;
    period_id: string;
    kind: SignalStepKind;
    state: SignalState;
    on_day: CalendarDay;
    by_id: string;
    text: Text;
    addressed_to: AddressedTo | null;
    addressed_team_id: Text;
  }>[];
  prepared_signal: OfTeam<{
    id: string;
    person_id: string;
    question: string;
    about: Text;
    tried: Text;
    addressed_team_id: Text;
    wanted_by: CalendarDay | null;
    talked_over_on: CalendarDay | null;
  }>[];
  take_along: OfTeam<{
    id: string;
    to_team_id: string;
    subject: TakeAlongSubject;
    subject_id: Text;
    text: string;
    taken_by_id: string;
    taken_on: CalendarDay;
    brought_back: Text;
    brought_back_by_id: Text;
    brought_back_on: CalendarDay | null;
  }>[];
  demo_person: InOrganisation<{ person_id: string; position: number }>[];
}

export type DemoTable = keyof DemoRows;

/** The tables in the order in which their rows can be inserted: what is pointed at comes first. */
export const demoTables: readonly DemoTable[] = [
  'organisation',
  'municipality',
  'person',
  'team',
  'team_municipality',
  'membership',
  'role_grant',
  'period',
  'ambition',
  'action',
  'period_result',
  'board_session',
  'check_in',
  'measure',
  'reading',
  'observation',
  'decision',
  'success',
  'signal',
  'signal_step',
  'prepared_signal',
  'take_along',
  'demo_person',
];
