declare const flavour: unique symbol;

/** A UUID in lower case. The flavour keeps a team's id from being passed where an action's is meant; at run time it is text. */
export type Id<Kind extends string> = string & { readonly [flavour]?: Kind };

export type OrganisationId = Id<'organisation'>;
export type MunicipalityId = Id<'municipality'>;
export type PersonId = Id<'person'>;
export type TeamId = Id<'team'>;
export type PeriodId = Id<'period'>;
export type AmbitionId = Id<'ambition'>;
export type ActionId = Id<'action'>;
export type CheckInId = Id<'check-in'>;
export type ConfidenceRoundId = Id<'confidence-round'>;
export type MeasureId = Id<'measure'>;
export type ReadingId = Id<'reading'>;
export type ObservationId = Id<'observation'>;
export type BoardSessionId = Id<'board-session'>;
export type DecisionId = Id<'decision'>;
export type SuccessId = Id<'success'>;
export type SignalId = Id<'signal'>;
export type PreparedSignalId = Id<'prepared-signal'>;
export type TakeAlongId = Id<'take-along'>;
