import { openDatabase } from '../managed/open-database.ts';

// A server reduced to its database: opens the data directory it is given and holds it, to be killed by a test.
const database = await openDatabase({ dataDir: process.argv[2]!, log: () => undefined });
process.on('SIGTERM', async () => {
  await database.close();
  process.exit(0);
});
process.stdout.write(`${JSON.stringify(database)}\n`);
setInterval(() => undefined, 60_000);
