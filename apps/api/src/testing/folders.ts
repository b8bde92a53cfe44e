import { resolve } from 'node:path';

/** The root of the repository. */
export const root = resolve(import.meta.dirname, '../../../..');

export const migrationsDir = resolve(root, 'prisma/migrations');

/** What is made from the code and kept beside it, red when it is not fresh. */
export const generated = (name: string): string => resolve(root, 'docs/generated', name);
