import type { Pool } from 'pg';

/** Rings for these counters ("id:seq"); PostgreSQL takes 8000 bytes in one message, a hundred of them are 5000. */
export async function ringBell(pool: Pool, counters: readonly string[]): Promise<void> {
  for (let at = 0; at < counters.length; at += 100) {
    const message = counters.slice(at, at + 100).join(';');
    await pool.query({ name: 'ring', text: "SELECT pg_notify('bell', $1)", values: [message] });
  }
}

/**
 * Listens on a connection of its own. `onCounter` gets each "id:seq" that rings, `onBreak` the error that ended the listening; the answer
 * gives the connection back.
 */
export async function hearBell(
  pool: Pool,
  onCounter: (id: string, seq: number) => void,
  onBreak: (error: Error) => void,
): Promise<() => void> {
  const ear = await pool.connect();
  let isOurs = true;
  const giveBack = () => {
    if (isOurs) ear.release(true);
    isOurs = false;
  };
  ear.on('notification', ({ payload }) => {
    for (const message of payload?.split(';') ?? []) {
      const [id, seq] = message.split(':');
      if (id !== undefined && seq !== undefined) onCounter(id, Number(seq));
    }
  });
  ear.once('error', (error) => {
    giveBack();
    onBreak(error);
  });
  await ear.query('LISTEN bell').catch((error) => {
    giveBack();
    throw error;
  });
  return giveBack;
}
