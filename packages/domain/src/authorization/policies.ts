import {
  addresseeOfSignal,
  administratorInScope,
  administratorOfOrganisation,
  administratorSomewhere,
  and,
  askerOfSignal,
  directorInScope,
  facilitatorInScope,
  facilitatorSomewhere,
  memberAbove,
  memberOfAnyTeam,
  memberOfTeam,
  memberWhereBoardIsOpen,
  notADirector,
  or,
  ownerOfAction,
  partOfOrganisation,
  periodIsOpen,
  type Rule,
  signalIsQuestion,
  signedIn,
} from './rule.ts';

/** A session is the team's own; a facilitator may come and chair it. */
const mayJoinSession = or(memberOfTeam, and(notADirector, facilitatorInScope));

const mayReadBoard = or(memberOfTeam, and(notADirector, or(memberWhereBoardIsOpen, facilitatorInScope)));

/** Who may do what, one sentence per permission: the only place where that is decided, for the API and for the browser. */
export const policies = {
  'account.read': signedIn,
  'teams.list': partOfOrganisation,
  'people.list': or(memberOfAnyTeam, and(notADirector, facilitatorSomewhere)),
  'team.set-openness': memberOfTeam,
  'administration.read': administratorSomewhere,
  'membership.manage': administratorInScope,
  'person.end-access': administratorOfOrganisation,
  'role.manage': administratorOfOrganisation,
  'organisation.update': administratorOfOrganisation,
  'audit.read': administratorOfOrganisation,
  'privacy.erase': administratorOfOrganisation,
  'board.read': mayReadBoard,
  'changes.read': mayReadBoard,
  'events.follow': mayReadBoard,
  'bin.read': memberOfTeam,
  'period.round-off': memberOfTeam,
  'period.update': memberOfTeam,
  'team.set-rhythm': or(memberOfTeam, administratorInScope),
  'check-in.write': memberOfTeam,
  'measure.write': memberOfTeam,
  'decision.write': memberOfTeam,
  'success.write': memberOfTeam,
  'confidence.vote': memberOfTeam,
  'observation.read': memberOfTeam,
  'observation.write': memberOfTeam,
  'board-session.read': mayJoinSession,
  'board-session.lead': mayJoinSession,
  // Who reads a board reads its questions, and so does whoever is asked; what directors are asked has a resource of its own.
  'signal.read': or(mayReadBoard, and(notADirector, addresseeOfSignal)),
  'signal.ask': memberOfTeam,
  'signal.update': and(memberOfTeam, signalIsQuestion),
  'signal.settle': askerOfSignal,
  'signal.answer': addresseeOfSignal,
  'signal.pass-on': and(signalIsQuestion, addresseeOfSignal),
  'signal.prepare': and(notADirector, facilitatorSomewhere),
  'signal.raise': and(notADirector, facilitatorInScope),
  'need.ask': directorInScope,
  'take-along.read': or(memberOfTeam, and(notADirector, or(memberAbove, facilitatorInScope))),
  'take-along.write': memberOfTeam,
  'rollup.read': or(memberOfTeam, and(notADirector, or(memberAbove, facilitatorInScope))),
  'ambition-overview.read': or(directorInScope, mayReadBoard),
  'team.manage': administratorOfOrganisation,
  'ambition.create': memberOfTeam,
  'ambition.update': memberOfTeam,
  'ambition.set-lifecycle': memberOfTeam,
  'ambition.delete': memberOfTeam,
  'ambition.restore': memberOfTeam,
  'action.create': and(memberOfTeam, periodIsOpen),
  'action.update': and(memberOfTeam, periodIsOpen),
  'action.set-status': and(or(memberOfTeam, ownerOfAction), periodIsOpen),
  'action.prepare-outcome': and(memberOfTeam, periodIsOpen),
  'action.move': and(memberOfTeam, periodIsOpen),
  'action.delete': and(memberOfTeam, periodIsOpen),
  'action.restore': and(memberOfTeam, periodIsOpen),
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof policies;

export const permissions = Object.keys(policies) as readonly Permission[];

/** Who sees "kijkt nu mee": the team itself, whoever else may read its board. The live stream sends it to those for whom this holds. */
export const seesPresence: Rule = memberOfTeam;
