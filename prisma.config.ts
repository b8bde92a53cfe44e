import { defineConfig } from 'prisma/config';

// The Prisma CLI fetches a schema engine before any command, `generate` too; on a closed network that fails.
// No command we use needs that engine, so any existing program satisfies the check.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema', migrations: { path: 'prisma/migrations' } });
