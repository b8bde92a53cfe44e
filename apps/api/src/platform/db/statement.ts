import type { QueryResultRow } from 'pg';

/** A statement that PostgreSQL prepares once per connection under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Runs a prepared statement on the pool. */
export type Run = <Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]) => Promise<Row[]>;
