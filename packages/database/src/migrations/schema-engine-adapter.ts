import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';

const charType = 18;
const textType = 25;

/**
 * Prisma's own adapter with one thing added: the engine reads columns of type "char" from PostgreSQL's catalogue,
 * and version 7.10 of the adapter does not know that type. They pass through it as text and get their name back.
 */
export function engineAdapter(url: string) {
  const charColumns = new WeakMap<object, number[]>();
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const ask = pool.query.bind(pool) as (...words: unknown[]) => Promise<pg.QueryResult>;
  const query = async (...words: unknown[]) => {
    const result = await ask(...words);
    const columns = (result.fields ?? []).flatMap((field, index) => (field.dataTypeID === charType ? [index] : []));
    for (const index of columns) result.fields[index]!.dataTypeID = textType;
    if (columns.length > 0) charColumns.set(result.rows, columns);
    return result;
  };
  const nameChars = (adapter: SqlDriverAdapter): SqlDriverAdapter => {
    const queryRaw = adapter.queryRaw.bind(adapter);
    return Object.assign(adapter, {
      queryRaw: async (question: SqlQuery) => {
        const answer = await queryRaw(question);
        for (const index of charColumns.get(answer.rows) ?? []) answer.columnTypes[index] = ColumnTypeEnum.Character;
        return answer;
      },
    });
  };
  const plain = new PrismaPg(Object.assign(pool, { query }));
  const adapter = bindMigrationAwareSqlAdapterFactory({
    provider: plain.provider,
    adapterName: plain.adapterName,
    connect: async () => nameChars(await plain.connect()),
    connectToShadowDb: async () => nameChars(await plain.connectToShadowDb()),
  });
  return { adapter, end: () => pool.end() };
}
