import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from './generated/client/client.ts';

export type PoolOptions = {
  /** Most connections at once; default 10. */
  max?: number;
  /** Shown in pg_stat_activity, so that an administrator sees who is who. */
  applicationName?: string;
  /** Milliseconds after which PostgreSQL ends a statement; default 5000. */
  statementTimeout?: number;
};

type ReadText = (text: string) => unknown;

const oids = {
  int8: 20,
  int8Array: 1016,
  date: 1082,
  dateArray: 1182,
  timestamptz: 1184,
  timestamptzArray: 1185,
  textArray: 1009,
};
const standard = (oid: number) => pg.types.getTypeParser(oid, 'text') as ReadText;
const toInstant = (value: unknown) => (value instanceof Date ? value.toISOString() : value);

/** Days stay days and instants are ISO UTC, as everywhere in the product; a count fits a number. */
const readers = new Map<number, ReadText>([
  [oids.int8, Number],
  [oids.int8Array, (text) => (standard(oids.int8Array)(text) as unknown[]).map((value) => value && Number(value))],
  [oids.date, (text) => text],
  [oids.dateArray, standard(oids.textArray)],
  [oids.timestamptz, (text) => toInstant(standard(oids.timestamptz)(text))],
  [oids.timestamptzArray, (text) => (standard(oids.timestamptzArray)(text) as unknown[]).map(toInstant)],
]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === 'binary' ? undefined : readers.get(oid)) ?? pg.types.getTypeParser(oid, format),
};

/**
 * A pool on this database whose rows hold `timestamptz` as ISO text in UTC, `date` as 'YYYY-MM-DD' and `bigint` as a
 * number. A connection that breaks while it rests is replaced, not thrown.
 */
export function createPool(url: string, options: PoolOptions = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    application_name: options.applicationName ?? 'verbeterbord',
    statement_timeout: options.statementTimeout ?? 5000,
    // Every statement is prepared and looks rows up by key: planning it anew each time would cost more than running it, and
    // a plan made while a table was still empty must not go on scanning it when it is full.
    options: '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off',
    idle_in_transaction_session_timeout: 15_000,
    connectionTimeoutMillis: 5000,
    types,
  });
  pool.on('error', () => undefined);
  return pool;
}

/** The Prisma client on this pool (or on a pool of its own for a URL); `$disconnect()` leaves a given pool open. */
export function createPrisma(poolOrUrl: pg.Pool | string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg(poolOrUrl) });
}

export type { Prisma, PrismaClient };
