const smallNumbers = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
/** 'drie', and from thirteen on '13'. */
const inWords = (count: number): string => smallNumbers[count] ?? String(count);
const asHead = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const ambitions = (count: number): string => (count === 1 ? '1 ambitie' : `${count} ambities`);
const periods = (count: number): string => (count === 1 ? '1 periode' : `${count} periodes`);
const figures = 'De cijfers staan in de tabel.';

/** De teams van een Team van teams naast elkaar. */
export const rollups = {
  of: (team: string) => `Teams samen, ${team}`,
  more: (count: number) => `Nog ${count}`,
  questions: {
    title: 'Vragen aan ons',
    open: (count: number) => `${count} open`,
    late: (count: number) => `${count} te laat`,
    none: 'Geen vragen open.',
    more: (count: number) => (count === 1 ? 'Nog 1 vraag' : `Nog ${count} vragen`),
  },
  help: {
    title: 'Waar kunnen we helpen?',
    none: 'Nergens staat nu iets stil. Vraag gerust hoe het gaat.',
    'waits-on-another': 'loopt vast en wacht op een ander',
    'without-action': 'deze periode werkt er nog niemand aan',
    'long-not-said': (day: string) => `laatst bijgepraat ${day}`,
  },
  learned: {
    title: 'Wat teams leerden',
    none: 'Wat een team bij het bijpraten leert, lees je hier.',
    from: (team: string, day: string) => `${team}, ${day}`,
  },
  rows: {
    title: 'Per team',
    team: 'Team, op alfabet',
    state: 'Hoe staan we ervoor',
    stateNote: 'wat het team zegt',
    activity: 'Wat is gedaan',
    activityNote: 'van wat we wilden',
    effect: 'Wat merken inwoners?',
    effectNote: 'effect',
    moved: 'Wat bewoog',
    movedNote: 'deze periode',
    now: 'ambities nu',
    lastPeriods: (count: number) => periods(count),
    teams: (count: number) => (count === 1 ? 'Team van teams met 1 team' : `Team van teams met ${count} teams`),
    closed: 'Het bord van dit team is besloten.',
    withTeams: 'Dat lees je bij de teams zelf.',
    onBoard: 'Staat op het bord van het team.',
    atTeams: 'Staat bij de teams zelf.',
    none: 'Er horen nog geen teams bij. Een beheerder kan ze toevoegen.',
    noneHere: 'Geen team werkt voor deze gemeente.',
    noneFound: 'Geen team gevonden.',
    all: (count: number) => `Toon alle ${count} teams`,
    find: 'Zoek een team',
    found: (count: number) => (count === 1 ? '1 team' : `${count} teams`),
  },
  statuses: {
    onCourse: 'op koers',
    needsAttention: 'aandacht nodig',
    stuck: 'loopt vast',
    notSaid: 'nog geen',
  },
  said: (day: string) => `Laatst bijgepraat ${day}`,
  noAmbitions: 'Nog geen ambities.',
  activity: {
    soFar: 'tot nu toe',
    of: (done: number, intended: number) => ({ done: String(done), rest: `van ${intended}` }),
    none: 'Nog geen acties.',
    bar: (period: string, done: number, intended: number) => `${period}: ${done} van ${intended} klaar`,
    chart: (team: string, count: number) => `Wat ${team} deed in ${periods(count)}. ${figures}`,
  },
  trend: {
    ofAmbitions: (count: number, over: number) => `Verloop van ${ambitions(count)} over ${periods(over)}. ${figures}`,
    ofCounts: (over: number) => `Hoeveel ambities hoe stonden over ${periods(over)}. ${figures}`,
  },
  effect: {
    none: 'Nog niets gehoord.',
    saidOn: (day: string) => `verteld op ${day}`,
    was: (from: string) => `was ${from}`,
    goal: (goal: string) => `willen naar ${goal}`,
    measured: (title: string, value: string) => `${title}: ${value}`,
  },
  moved: {
    none: 'Geen verandering.',
    achieved: (title: string) => `Gehaald: ${title}`,
    success: (text: string) => `Ons succes: ${text}`,
    turned: (count: number, from: string, to: string) =>
      `${ambitions(count)} ${count === 1 ? 'ging' : 'gingen'} van ${from} naar ${to}`,
  },
  table: {
    open: 'Cijfers als tabel',
    periods: 'Per periode',
    ambitions: 'Per ambitie',
    period: 'Periode',
    ambition: 'Ambitie',
    running: 'loopt nu',
    intended: 'Gewild',
    done: 'Klaar',
    carriedOver: 'Doorgeschoven',
    letGo: 'Losgelaten',
    asked: 'Vraag gesteld',
    notThere: 'was er nog niet',
  },
  together: (count: number) => (count === 1 ? 'Eén team' : `${asHead(inWords(count))} teams samen`),
  notAllowed: {
    title: 'Teams samen',
    text: 'Dit zien de leden van dit Team van teams en wie het begeleidt.',
    toBoard: 'Naar het bord',
  },
};
