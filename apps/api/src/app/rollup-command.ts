import { parseArgs } from 'node:util';
import { withConnection } from '@verbeterbord/database/managed/connect-once';
import { inDatabase } from './in-database.ts';
import { findRollupDifferences, type RollupDifference, repairRollup } from './rollup-command.repository.ts';

// `pnpm rollup verify [--repair]`: counts what teams add up to from scratch and says where that is not what is stored.

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const counted = (differences: readonly RollupDifference[]): string =>
  differences.length === 1 ? '1 difference' : `${differences.length} differences`;

const lineOf = ({ organisation, team, startsOn, endsOn, figure, stored, counted }: RollupDifference): string =>
  `${organisation} ${team} ${startsOn}/${endsOn} ${figure}: stored ${stored ?? 'nothing'}, counted ${counted}`;

/** False when something differs and stays so. */
async function verify(ownerUrl: string, repairs: boolean): Promise<boolean> {
  return withConnection(ownerUrl, async (owner) => {
    const found = await findRollupDifferences(owner);
    for (const difference of found) say(lineOf(difference));
    say(counted(found));
    if (found.length === 0 || !repairs) return found.length === 0;
    const teams = new Map(found.map(({ teamId, organisationId }) => [teamId, organisationId]));
    for (const [teamId, organisationId] of teams) await repairRollup(owner, organisationId, teamId);
    const left = await findRollupDifferences(owner);
    say(`After repair: ${counted(left)}`);
    return left.length === 0;
  });
}

/** A sentence for what the person who runs this can mend. */
const sentenceOf = (error: Error & { code?: string }): string => {
  if (error.code === '42883')
    return 'The database is of an older version: start Verbeterbord once, stop it, and try again.';
  if (error.code === '42501' || error.code === 'VB423')
    return 'Only the owner of the tables may do this: give its address in DATABASE_URL.';
  return error.message;
};

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { repair: { type: 'boolean' } } });
  if (positionals.join() !== 'verify') throw new Error('Use `pnpm rollup verify` or `pnpm rollup verify --repair`.');
  process.exitCode = (await inDatabase((ownerUrl) => verify(ownerUrl, values.repair ?? false))) ? 0 : 1;
} catch (error) {
  console.error(sentenceOf(error as Error));
  process.exitCode = 1;
}
