export const periods = {
  session: (weekday: string, time: string) => `Bordsessie ${weekday} ${time}`,
  sessionToday: (time: string) => `Bordsessie vandaag ${time}`,
  /** Workdays strictly between today and the session. */
  workdaysLeft: (count: number) => (count === 0 ? 'dat is de eerstvolgende werkdag' : `nog ${workdays(count)}`),
  overdue: (day: string) => `Deze periode liep tot en met ${day} en is nog niet afgerond. Je kunt gewoon verder.`,
  range: (from: string, to: string) => `${from} t/m ${to}`,
};

const workdays = (count: number): string => (count === 1 ? '1 werkdag' : `${count} werkdagen`);
