import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { withConnection } from '@verbeterbord/database/managed/connect-once';
import { whatToErase } from '../features/privacy/erase.ts';
import { countPlaces, erase } from '../features/privacy/privacy.repository.ts';
import { asDoor } from './audit-trail-command.repository.ts';
import { inTransactionOf, listOrganisations, type OrganisationHere, type Owner } from './erase-command.repository.ts';
import { type EraseOrder, readEraseOrder } from './erase-wish.ts';
import { inDatabase } from './in-database.ts';

// `pnpm erase`: blacks a text or the name of a person out for good. Says how much there is before it asks; never says what it is.

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

async function organisationsOf(owner: Owner, { wish, organisation }: EraseOrder): Promise<OrganisationHere[]> {
  const all = await listOrganisations(owner, wish.kind === 'person' ? wish.personId : null);
  const meant = all.filter(({ slug }) => organisation === null || slug === organisation);
  if (meant.length === 0)
    throw new Error(`There is no organisation "${organisation}" here, only ${all.map(({ slug }) => slug).join(', ')}.`);
  const those = wish.kind === 'person' ? meant.filter(({ hasPerson }) => hasPerson) : meant;
  if (those.length === 0) throw new Error('There is no such person here.');
  return those;
}

const counted = (places: number, teams: number) =>
  `${places} ${places === 1 ? 'place' : 'places'} in ${teams} ${teams === 1 ? 'team' : 'teams'}`;

async function eraseIn(owner: Owner, order: EraseOrder): Promise<void> {
  const work: (() => Promise<void>)[] = [];
  for (const { id, slug } of await organisationsOf(owner, order)) {
    const what = await whatToErase(asDoor(owner), id, order.wish);
    const { pattern, kind } = what;
    const found =
      pattern === null
        ? { places: 0, teams: 0, people: 0 }
        : await inTransactionOf(owner, id, () => countPlaces(owner, id, pattern, kind === 'text'));
    const isNamed = kind === 'person' && pattern !== null;
    const names = isNamed
      ? ', and the name of the person itself'
      : found.people > 0
        ? `, ${found.people} of them names of colleagues`
        : '';
    say(`${slug}: ${counted(found.places, found.teams)}${names}`);
    if (found.places === 0 && !isNamed) continue;
    work.push(async () => {
      const done = await inTransactionOf(owner, id, () =>
        erase(owner, { ...what, id: randomUUID(), organisationId: id, byId: null, key: null }),
      );
      say(`${slug}: erased in ${counted(done.places, done.teams)}`);
    });
  }
  if (work.length === 0) return say('Nothing was found, so nothing was changed.');
  if (!order.isSure && !/^y(es)?$/i.test((await ask('Erase it for good? This cannot be undone. [yes/no] ')).trim())) {
    return say('Nothing was changed.');
  }
  for (const step of work) await step();
}

/** A sentence for what the person who runs this can mend. */
const sentenceOf = (error: Error & { code?: string }): string => {
  if (error.code === '42883')
    return 'The database is of an older version: start Verbeterbord once, stop it, and try again.';
  if (error.code === 'VB403') return 'Only the owner of the tables may do this: give its address in DATABASE_URL.';
  return error.message;
};

try {
  const order = await readEraseOrder(process.argv.slice(2), () => ask('Which text? '));
  await inDatabase((ownerUrl) => withConnection(ownerUrl, (owner) => eraseIn(owner, order)));
} catch (error) {
  console.error(sentenceOf(error as Error));
  process.exitCode = 1;
}
