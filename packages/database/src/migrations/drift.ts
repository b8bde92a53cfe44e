import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffToSchema, type SchemaFile } from './schema-engine.ts';

/** The Prisma schema files of a folder, in the order of their names. */
export function readSchemaFiles(schemaDir: string): SchemaFile[] {
  const names = readdirSync(schemaDir)
    .filter((name) => name.endsWith('.prisma'))
    .sort();
  return names.map((name) => ({ path: join(schemaDir, name), content: readFileSync(join(schemaDir, name), 'utf8') }));
}

/**
 * The SQL that the migrated database lacks, or has too much, against the Prisma schema; '' when they agree. The
 * engine leaves out what its schema cannot say (exclusions, checks, triggers, policies, functions, partial indexes),
 * so nothing is filtered here; a test holds it to that.
 */
export async function driftBetween(ownerUrl: string, schemaDir: string): Promise<string> {
  const script = await diffToSchema(ownerUrl, readSchemaFiles(schemaDir));
  const statements = script.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('--'));
  return statements.length === 0 ? '' : script.trim();
}
