const workdays = (count: number): string => (count === 1 ? '1 werkdag' : `${count} werkdagen`);

export const periods = {
  session: (weekday: string, time: string) => `Bordsessie ${weekday} ${time}`,
  sessionToday: (time: string) => `Bordsessie vandaag ${time}`,
  left: (countdown: 'tomorrow' | 'next-workday' | number) => {
    if (countdown === 'tomorrow') return 'dat is morgen';
    return countdown === 'next-workday' ? 'dat is de volgende werkdag' : `nog ${workdays(countdown)}`;
  },
  overdue: (day: string) => `Deze periode liep tot en met ${day} en is nog niet afgerond. Je kunt gewoon verder.`,
  range: (from: string, to: string) => `${from} t/m ${to}`,
};
