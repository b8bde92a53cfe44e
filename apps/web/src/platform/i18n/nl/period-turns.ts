/** '2 weken', '10 dagen', '2 weken en 3 dagen'. */
function lengthOf(days: number): string {
  const [weeks, rest] = [Math.floor(days / 7), days % 7];
  const inDays = rest === 1 ? '1 dag' : `${rest} dagen`;
  if (weeks === 0) return inDays;
  const inWeeks = weeks === 1 ? '1 week' : `${weeks} weken`;
  return rest === 0 ? inWeeks : `${inWeeks} en ${inDays}`;
}

/** The words of what is done with a period now and then: walking through what is not done, other days, another rhythm. */
export const periodTurns = {
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
};
