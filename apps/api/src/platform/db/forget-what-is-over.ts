import type { Database } from './database.ts';

const statement = { name: 'forget_what_is_over', text: 'SELECT forget_what_is_over()' };
const day = 24 * 60 * 60 * 1000;

/** Once at the start and then every day: sessions that are over and idempotency keys of ninety days ago go. Gives the timer to stop. */
export function forgetWhatIsOver(database: Database, log: (error: unknown) => void): NodeJS.Timeout {
  const forget = () => database.run(statement, []).catch(log);
  void forget();
  return setInterval(forget, day);
}
