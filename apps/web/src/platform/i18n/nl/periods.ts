const workdays = (count: number): string => (count === 1 ? '1 werkdag' : `${count} werkdagen`);

/** '2 weken', '10 dagen', '2 weken en 3 dagen'. */
function lengthOf(days: number): string {
  const [weeks, rest] = [Math.floor(days / 7), days % 7];
  const inDays = rest === 1 ? '1 dag' : `${rest} dagen`;
  if (weeks === 0) return inDays;
  const inWeeks = weeks === 1 ? '1 week' : `${weeks} weken`;
  return rest === 0 ? inWeeks : `${inWeeks} en ${inDays}`;
}

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
      asked: 'Voor het Team van teams. De actie wacht in de volgende periode op het antwoord.',
    },
    inShort: {
      'carried-over': 'naar de volgende periode',
      'let-go': 'we doen het niet meer, en dat is oké',
      asked: 'aan het Team van teams; de actie wacht op het antwoord',
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
  walk: {
    count: (at: number, of: number) => `${at} van ${of} om samen te bespreken`,
    allDone: 'Alles is klaar. Mooi!',
    nothingToTalk: 'Van elke actie is vooraf gekozen wat ermee gebeurt.',
    together: 'Samen bespreken',
    chosen: (count: number) => `Al gekozen (${count})`,
    talk: 'Toch bespreken',
    talkAbout: (title: string) => `Toch bespreken: ${title}`,
    of: (name: string) => `van ${name}`,
    previous: 'Vorige',
    next: 'Volgende',
    isFirst: 'Dit is de eerste.',
    isLast: 'Dit is de laatste.',
    kept: 'Bewaard.',
    notKept: 'Nog niet bewaard.',
  },
  stretch: {
    menu: 'Periode langer of korter',
    title: (days: string) => `${days} langer of korter`,
    why: 'Bij een vakantie of feestdagen past een langere of kortere periode soms beter. De volgende schuift dan mee.',
    endsOn: 'Tot en met welke dag?',
    noDay: 'Kies een dag.',
    faults: {
      'rounded-off': 'Deze periode is al afgerond.',
      'ends-before-start': 'Kies een dag na het begin van de periode.',
      'ends-before-today': 'Deze periode loopt nog. Kies vandaag of een latere dag.',
      'too-long': 'Een periode duurt hooguit acht weken.',
    },
    quick: (weeks: number) => {
      if (weeks < 0) return '1 week korter';
      return weeks === 1 ? '1 week langer' : `${weeks} weken langer`;
    },
    length: (days: number, lastDay: string) => `${lengthOf(days)}, tot en met ${lastDay}`,
    session: (day: string) => `Jullie bordsessie is dan ${day}.`,
    next: (from: string, days: number, to: string) =>
      `De volgende periode begint ${from} en duurt ${lengthOf(days)}, tot en met ${to}.`,
    was: (days: number) => `Nu duurt deze periode ${lengthOf(days)}.`,
    changedMeanwhile: (day: string) =>
      `Een collega heeft deze periode net veranderd: tot en met ${day}. Jouw keuze staat er nog.`,
    cancel: 'Annuleren',
    put: 'Zet zo neer',
    sending: 'Even geduld, we zetten het neer.',
    done: (days: string) => `De periode is nu ${days}.`,
    undo: 'Ongedaan maken',
  },
  rhythm: {
    menu: 'Ons ritme',
    title: 'Ons ritme',
    help: (team: string) => `Hoelang een periode van ${team} duurt, en wanneer jullie bij het bord staan.`,
    days: 'Een periode duurt',
    length: lengthOf,
    weekday: 'Bordsessie op',
    time: 'Hoe laat begint de bordsessie?',
    noTime: 'Kies hoe laat de bordsessie begint.',
    stays: 'De periode van nu en de volgende houden hun dagen. De lengte geldt vanaf de periode daarna.',
    cancel: 'Annuleren',
    put: 'Bewaren',
    sending: 'Even geduld, we bewaren het.',
    done: 'Jullie ritme is bewaard.',
    undo: 'Ongedaan maken',
  },
  range: (from: string, to: string) => `${from} t/m ${to}`,
};
