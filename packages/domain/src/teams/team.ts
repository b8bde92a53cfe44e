export const teamKinds = ['team', 'team-of-teams'] as const;

/** A team, or a Team van teams: a team whose members are the delegates of its teams. */
export type TeamKind = (typeof teamKinds)[number];
