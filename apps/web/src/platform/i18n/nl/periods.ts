const workdays = (count: number): string => (count === 1 ? '1 werkdag' : `${count} werkdagen`);

export const periods = {
  session: (weekday: string, time: string) => `Bordsessie ${weekday} ${time}`,
  sessionToday: (time: string) => `Bordsessie vandaag ${time}`,
  left: (countdown: 'tomorrow' | 'next-workday' | number) => {
    if (countdown === 'tomorrow') return 'dat is morgen';
    return countdown === 'next-workday' ? 'dat is de volgende werkdag' : `nog ${workdays(countdown)}`;
  },
  overdue: (day: string) => `Deze periode liep tot en met ${day} en is nog niet afgerond. Je kunt gewoon verder.`,
  roundOff: {
    menu: 'Periode afronden',
    title: (days: string) => `${days} afronden`,
    close: 'Sluiten',
    later: 'Later verder',
    put: 'Rond de periode af',
    intro: (done: number, all: number) => {
      if (all === 0) return 'Er stonden geen acties op het bord.';
      if (done === all) return `Alles is klaar: ${all === 1 ? '1 actie' : `${all} acties`}. Mooi!`;
      return `${done} van ${all} acties ${done === 1 ? 'is' : 'zijn'} klaar.`;
    },
    choose: 'Kies van elke andere actie samen wat ermee gebeurt. Loslaten mag: dan is er weer ruimte.',
    about: (owner: string, ambition: string) => `van ${owner}, draagt bij aan ${ambition}`,
    stuck: (reason: string) => `Loopt vast: ${reason}`,
    becomes: (title: string) => `Wat gebeurt er met ${title}?`,
    outcomes: { 'carried-over': 'Doorschuiven', 'let-go': 'Loslaten', asked: 'Vraag stellen' },
    means: {
      'carried-over': 'Gaat mee naar de volgende periode. Waarom lukte het nog niet?',
      'let-go': 'We doen het niet meer, en dat is oké. Waarom?',
      asked: 'Wordt een vraag van jullie team. De actie wacht in de volgende periode op het antwoord.',
    },
    inShort: {
      'carried-over': 'naar de volgende periode',
      'let-go': 'we doen het niet meer, en dat is oké',
      asked: 'wordt een vraag; de actie wacht op het antwoord',
    },
    prepared: 'Vooraf gezet. Je kunt het nog veranderen.',
    folded: (count: number) => (count === 1 ? '1 actie is vooraf gezet' : `${count} acties zijn vooraf gezet`),
    allPrepared: 'Van elke andere actie is vooraf gezet wat ermee gebeurt.',
    again: (times: number) => `Dit wordt de ${times}e keer. Is de actie te groot voor twee weken?`,
    why: 'Waarom?',
    question: 'Wat vragen jullie?',
    needed: 'Wat is er nodig, in een paar woorden?',
    inWords: 'In eigen woorden (mag leeg blijven)',
    faults: {
      'outcome-missing': 'Kies wat er met deze actie gebeurt.',
      'reason-missing': 'Kies waarom, of zeg het in eigen woorden.',
      'words-missing': 'Zeg in een paar woorden wat er nodig is.',
      'said-twice': 'Hier is iets dubbel gekozen.',
      'nothing-to-say': 'Deze actie is al klaar.',
    },
    next: (days: string) => `Daarna begint de periode van ${days}.`,
    sending: 'Even geduld, we ronden af.',
    unsent: 'Er is nog iets onderweg. Wacht even tot alles bewaard is.',
    done: (along: number) => {
      if (along === 0) return 'De periode is afgerond.';
      return `De periode is afgerond. ${along === 1 ? 'Er gaat 1 actie' : `Er gaan ${along} acties`} mee.`;
    },
    alreadyDone: 'Een collega heeft deze periode al afgerond. Jouw keuzes zijn niet gebruikt.',
  },
  reasonChips: {
    'too-busy': 'Te weinig tijd',
    'waits-for-others': 'Wachten op een ander',
    'bigger-than-thought': 'Te groot',
    'other-things-first': 'Iets anders ging voor',
  },
  prepare: {
    ask: 'Wat wordt het?',
    title: 'Wat wordt het aan het eind van de periode?',
    help: 'Zeg het vooraf, dan hoeft het bij de bordsessie niet meer. Veranderen kan altijd nog.',
    none: 'zeg het vooraf',
    put: 'Zet het vooraf',
    takeBack: 'Toch nog niet kiezen',
    cancel: 'Annuleren',
    remark: { 'carried-over': 'straks: doorschuiven', 'let-go': 'straks: loslaten', asked: 'straks: een vraag' },
    set: {
      'carried-over': (title: string) => `“${title}” schuift straks door`,
      'let-go': (title: string) => `“${title}” laten jullie straks los`,
      asked: (title: string) => `“${title}” wordt straks een vraag`,
    },
    takenBack: (title: string) => `Van “${title}” is niets meer vooraf gezet`,
    refused: (title: string, why: string) => `Van “${title}” is niets veranderd. ${why}`,
  },
  stretchMenu: 'Periode langer of korter',
  rhythmMenu: 'Ons ritme',
  range: (from: string, to: string) => `${from} t/m ${to}`,
};
