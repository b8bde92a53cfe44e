import type { OrganisationId } from '@verbeterbord/domain/shared/ids';
import type { QueryResultRow } from 'pg';
import type { Run, Statement } from './statement.ts';
import { TravelTogether } from './travel-together.ts';

interface Traveller {
  readonly organisationId: OrganisationId;
  readonly values: readonly unknown[];
  readonly arrive: (row: QueryResultRow) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * The reads that precede the hot writes, those of one moment in one statement. Such a statement takes the organisation and then a list for
 * each value, and gives one row for each asker with its place in the list as `n`, from 1.
 */
export class ReadsTogether {
  readonly #run: Run;
  readonly #roads = new Map<string, TravelTogether<Traveller>>();

  constructor(run: Run) {
    this.#run = run;
  }

  read<Row extends QueryResultRow>(
    statement: Statement,
    organisationId: OrganisationId,
    values: readonly unknown[],
  ): Promise<Row> {
    return new Promise((arrive, fail) => {
      const traveller = { organisationId, values, arrive: (row: QueryResultRow) => arrive(row as Row), fail };
      this.#roadOf(statement).add(organisationId, traveller);
    });
  }

  #roadOf(statement: Statement): TravelTogether<Traveller> {
    const road =
      this.#roads.get(statement.name) ?? new TravelTogether((group: Traveller[]) => this.#travel(statement, group));
    this.#roads.set(statement.name, road);
    return road;
  }

  async #travel(statement: Statement, group: readonly Traveller[]): Promise<void> {
    const [{ organisationId, values }] = group as [Traveller];
    try {
      const lists = values.map((_, at) => group.map((traveller) => traveller.values[at]));
      for (const row of await this.#run<{ n: number }>(statement, [organisationId, ...lists])) {
        group[Number(row.n) - 1]!.arrive(row);
      }
    } catch (error) {
      for (const { fail } of group) fail(error);
    }
  }
}
