import type { AuditEntry } from '@verbeterbord/contracts/audit/audit.schemas';
import type { Permission } from '@verbeterbord/domain/authorization/policies';

const results: Record<AuditEntry['result'], string> = {
  done: 'gelukt',
  refused: 'geweigerd',
  failed: 'mislukt',
};

const byPermission: Record<Permission, string> = {
  'account.read': 'Eigen account bekijken',
  'teams.list': 'Lijst van teams bekijken',
  'people.list': 'Lijst van collega’s bekijken',
  'team.set-openness': 'Bord openen of sluiten voor andere teams',
  'administration.read': 'Beheer bekijken',
  'membership.manage': 'Lidmaatschap regelen',
  'person.end-access': 'Toegang beëindigen of openen',
  'role.manage': 'Rol regelen',
  'organisation.update': 'Keuze van de organisatie wijzigen',
  'audit.read': 'Logboek bekijken',
  'board.read': 'Bord bekijken',
  'changes.read': 'Wijzigingen bekijken',
  'events.follow': 'Bord live volgen',
  'period.round-off': 'Periode afronden',
  'bin.read': 'Prullenbak bekijken',
  'ambition.create': 'Ambitie maken',
  'ambition.update': 'Ambitie wijzigen',
  'ambition.set-lifecycle': 'Ambitie afronden of stoppen',
  'ambition.delete': 'Ambitie weggooien',
  'ambition.restore': 'Ambitie terugzetten',
  'action.create': 'Actie maken',
  'action.update': 'Actie wijzigen',
  'action.set-status': 'Stand van een actie zetten',
  'action.move': 'Actie verplaatsen',
  'action.delete': 'Actie weggooien',
  'action.restore': 'Actie terugzetten',
};

export const audit = {
  title: 'Logboek',
  intro:
    'Hier staat wie iets veranderde, wie werd geweigerd en wie zich aanmeldde. Teksten van borden staan er niet in, en ook niet wie wat bekeek.',
  sealed: 'Elke regel is verzegeld. Wie achteraf iets verandert, verbreekt de keten.',
  download: 'Alles ophalen als bestand',
  caption: 'Logboek, het nieuwste bovenaan',
  columns: { at: 'Wanneer', who: 'Wie', what: 'Wat', object: 'Waarop', result: 'Uitkomst', origin: 'Vanaf' },
  nobody: 'onbekend',
  none: 'Er staat nog niets in het logboek.',
  shown: (count: number) => (count === 1 ? '1 regel' : `${count} regels`),
  more: 'Toon oudere regels',
  results,
  actions: {
    ...byPermission,
    'create-membership': 'In een team gezet',
    'edit-membership': 'Lidmaatschap gewijzigd',
    'delete-membership': 'Lidmaatschap weggehaald',
    'create-role-grant': 'Rol gegeven',
    'delete-role-grant': 'Rol ingetrokken',
    'end-my-session': 'Eigen aanmelding beëindigd',
    'signed-in': 'Aangemeld',
    'signed-out': 'Afgemeld',
  } as Readonly<Record<string, string>>,
  kinds: {
    team: 'team',
    person: 'persoon',
    membership: 'lidmaatschap',
    'role-grant': 'rol',
    action: 'actie',
    ambition: 'ambitie',
    period: 'periode',
    session: 'aanmelding',
    provider: 'aanmelddienst',
  } as Readonly<Record<string, string>>,
};
