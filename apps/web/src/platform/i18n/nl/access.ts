import type { AccessColumn, AccessLevel, AccessRow } from '@verbeterbord/domain/authorization/access-table';

const columns: Record<AccessColumn, string> = {
  'own-team': 'Jouw team',
  'other-teams': 'Andere teams',
  delegates: 'Schakels',
  facilitator: 'Procesbegeleider',
  director: 'Directeur',
  administrator: 'Beheerder',
};

const rows: Record<AccessRow, string> = {
  actions: 'Acties, met wie ze oppakt',
  stuck: '“Loopt vast” met de reden',
  ambitions: 'Ambities',
  checkIns: 'Bijpraten, metingen, besluiten en ons succes',
  confidence: '“Halen we dit?” invullen (wie wat gaf, wordt niet bewaard)',
  observations: '“Ik merk…”',
  sessions: 'Bordsessie',
  questions: 'Vragen van het team',
  answers: 'Antwoorden op vragen, en ze doorgeven',
  needs: '“Wat heb je van mij nodig?” vragen',
  preparations: 'Een vraag voorbereiden (alleen voor jezelf)',
  takeAlongs: 'De koffer: wat meegaat naar het Team van teams',
  rollup: 'Hoe de teams er samen voor staan',
  overview: 'Overzicht van alle ambities, zonder namen',
  changes: 'Wat er is veranderd (namen alleen in het team)',
  bin: 'Prullenbak',
  presence: 'Wie nu meekijkt',
  rhythm: 'Ritme en moment van de bordsessie',
  openness: 'Of andere teams het bord mogen lezen',
  teams: 'Gemeenten, teams, en welke borden je mag openen',
  people: 'Teams, mensen en rollen',
  audit: 'Logboek: wie deed wat, en wanneer',
  erasing: 'Tekst of naam onleesbaar maken (privacy)',
  account: 'Eigen account en waar je bent ingelogd',
};

const levels: Record<AccessLevel, string> = {
  changes: 'ziet en wijzigt',
  reads: 'leest',
  own: 'alleen van zichzelf',
  nothing: 'ziet dit niet',
};

export const access = {
  title: 'Wie ziet wat',
  source: 'Deze pagina komt uit dezelfde regels die het bord bewaken.',
  team: 'Team',
  ofTeam: (team: string, organisation: string) => `${team}, ${organisation}`,
  everyTeam: (organisation: string) => `Zo werkt het voor elk team van ${organisation} met een open bord.`,
  closedTo: (who: string) => `Houdt een team het bord gesloten? Dan zien zij het niet: ${who}.`,
  thing: 'Wat',
  table: (team: string) => `Wie ziet wat van ${team}`,
  tableInGeneral: 'Wie ziet wat van een team',
  columns,
  ownTeamInGeneral: 'Het team zelf',
  below: {
    otherTeams: (organisation: string) => `van ${organisation}`,
    delegates: 'Team van teams',
    roleHere: 'voor jullie team',
    role: 'binnen de eigen opdracht',
    administrator: (organisation: string) => `van ${organisation}`,
  },
  rows,
  levels,
  presence: 'ziet, wordt niet bewaard',
  notes: {
    title: 'Goed om te weten',
    ownersElsewhere:
      'Doe je een actie voor een ander team? Dan zet je zelf hoe het ermee staat. Meer verander je daar niet.',
    twoRoles:
      'Heb je twee rollen, dan mag je wat in beide kolommen staat. Een directeur ziet buiten het eigen team nooit meer dan hier staat.',
    email: 'E-mailadressen van collega’s ziet alleen een beheerder.',
  },
  never: {
    title: 'Wat er niet is, voor niemand',
    items: ['Cijfers of ranglijsten per persoon', 'Een lijst van wie wanneer keek', 'Gegevens van inwoners'],
  },
  now: {
    title: 'Wie dit nu zijn',
    delegates: 'Schakel van jullie team',
    facilitators: 'Procesbegeleider',
    directors: 'Directeur',
    administrators: 'Beheerder',
    standIn: (name: string) => `${name} (vervanger)`,
    nobody: 'nu niemand',
  },
  choice: {
    title: 'Wat jullie zelf kiezen',
    isOpen: (organisation: string) =>
      `Andere teams van ${organisation} mogen jullie bord lezen, net als op zolder. Jullie kunnen dat samen sluiten.`,
    isClosed: (organisation: string) =>
      `Andere teams van ${organisation} kunnen jullie bord nu niet lezen. Jullie kunnen het samen weer openen.`,
    notAllowed: (organisation: string) =>
      `Bij ${organisation} laat nu geen enkel team het bord aan andere teams zien. Dat heeft een beheerder zo gekozen.`,
    organisationCloses: 'Een beheerder heeft dit voor alle teams gesloten. Vraag het de beheerder.',
    close: 'Sluiten voor andere teams',
    open: 'Openen voor andere teams',
    cancel: 'Annuleren',
    closeTitle: 'Bord sluiten voor andere teams?',
    closeBody:
      'Andere teams en de schakels in het Team van teams lezen jullie bord dan niet meer. Een procesbegeleider leest wel mee. Wat op het bord staat, blijft staan. Jullie naam blijft bekend: iedereen kan jullie nog iets vragen.',
    closeTogether: 'Hebben jullie dit samen afgesproken? Je kunt het bord altijd weer openen.',
    openTitle: 'Bord openen voor andere teams?',
    openBody: (organisation: string) =>
      `Iedereen in een team van ${organisation} kan jullie bord dan lezen, ook waarom iets vastloopt. Veranderen kan alleen jullie team.`,
    closed: 'Jullie bord is nu gesloten voor andere teams.',
    opened: 'Andere teams kunnen jullie bord nu lezen.',
  },
};
