import { withConnection } from '@verbeterbord/database/managed/connect-once';
import { readAuditLines } from '../features/audit/audit.repository.ts';
import { asDoor, listOrganisationIds, verifyAuditTrails } from './audit-trail-command.repository.ts';
import { inDatabase } from './in-database.ts';

// `pnpm audit-trail verify` and `pnpm audit-trail export`.

/** One line per organisation; false when a trail is broken. */
async function verify(ownerUrl: string): Promise<boolean> {
  const trails = await withConnection(ownerUrl, verifyAuditTrails);
  for (const { slug, entries, brokenAt, seal } of trails) {
    const sealed = entries === 0 ? 'sealed' : `sealed with ${seal}`;
    process.stdout.write(
      `${slug}: ${entries} entries, ${brokenAt === null ? sealed : `BROKEN at number ${brokenAt}`}\n`,
    );
  }
  return trails.every(({ brokenAt }) => brokenAt === null);
}

/** Every entry of every organisation as a line of JSON. */
async function exportAll(ownerUrl: string): Promise<boolean> {
  await withConnection(ownerUrl, async (owner) => {
    for (const id of await listOrganisationIds(owner)) {
      for await (const lines of readAuditLines(asDoor(owner), id)) {
        if (!process.stdout.write(lines)) await new Promise((drained) => process.stdout.once('drain', drained));
      }
    }
  });
  return true;
}

const [asked = ''] = process.argv.slice(2);
const work = new Map([
  ['verify', verify],
  ['export', exportAll],
]).get(asked);
try {
  if (work === undefined) throw new Error('Use `pnpm audit-trail verify` or `pnpm audit-trail export`.');
  process.exitCode = (await inDatabase(work)) ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
