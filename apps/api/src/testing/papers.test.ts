import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSignInFile } from '../platform/config/sign-in-file.ts';
import { root } from './folders.ts';

const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

/** The cells of every row of every table under a heading, or of the whole paper. */
const rowsOf = (text: string): string[][] =>
  [...text.matchAll(/^\| (.+) \|$/gm)].map(([, cells]) => cells!.split(' | ').map((cell) => cell.trim()));

describe('the ledger of OWASP ASVS 5.0', () => {
  const ledger = read('docs/asvs.md');
  const rows = rowsOf(ledger.replace(/\| \|$/gm, '| - |')).filter(([id]) => /^\d+\.\d+\.\d+$/.test(id!));

  it('has every requirement of level 1 and 2 once, in the order of the standard', () => {
    const perChapter = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7];
    const chapterOf = ([id]: string[]) => Number(id!.split('.')[0]);
    expect(perChapter.map((_, index) => rows.filter((row) => chapterOf(row) === index + 1).length)).toEqual(perChapter);
    const ids = rows.map(([id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const inOrder = [...ids].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
    expect(ids).toEqual(inOrder);
  });

  it('counts what holds, what holds in part, and what does not', () => {
    for (const [state, , count] of rowsOf(ledger.split('## V1 ')[0]!).slice(2)) {
      expect([state, rows.filter((row) => row[2] === state).length]).toEqual([state, Number(count)]);
    }
    const states = new Set(rows.map((row) => row[2]));
    expect([...states].sort()).toEqual(['deels', 'ja', 'n.v.t.', 'nog niet']);
  });

  it('shows where each thing that holds can be seen, and why the rest does not apply', () => {
    for (const [id, , state, how, where] of rows) {
      if (state === 'ja') expect([id, where]).toEqual([id, expect.stringMatching(/^`/)]);
      expect([id, how!.length > 5]).toEqual([id, true]);
    }
  });
});

describe('the papers', () => {
  const papers = readdirSync(resolve(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('generated'))
    .map((name) => join('docs', name))
    .concat('README.md', 'SECURITY.md', 'CHANGELOG.md', 'CONTRIBUTING.md');

  it.each(papers)('%s names files that exist', (paper) => {
    const text = read(paper);
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, to]) => join(dirname(paper), to!));
    const named = [...text.matchAll(/`((?:apps|packages|prisma|docs)\/[\w./-]+)`/g)].map(([, path]) => path!);
    const gone = [...links, ...named].filter((path) => !existsSync(resolve(root, path)));
    expect(gone).toEqual([]);
  });
});

describe('the README', () => {
  it('shows a sign-in file that the server takes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbeterbord-readme-'));
    try {
      const example = /```json\n([\s\S]+?)```/.exec(read('README.md'))![1]!;
      writeFileSync(join(folder, 'sign-in.json'), example);
      writeFileSync(join(folder, 'voorbeeldstad.secret'), 'a secret');
      const [organisation] = readSignInFile(join(folder, 'sign-in.json'));
      expect(organisation!.providers[0]!.proof).toEqual({ kind: 'secret', secret: 'a secret' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('names every variable that the server reads, and no other', () => {
    const table = read('README.md').split('## Instellen')[1]!.split('\n## ')[0]!;
    const named = rowsOf(table).flatMap(([name]) => /^`([A-Z_]+)`$/.exec(name!)?.[1] ?? []);
    const config = read('apps/api/src/platform/config/config.ts').split('z.object({')[1]!.split('\n});')[0]!;
    const known = [...config.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name!);
    // The one that the door to PostgreSQL reads for itself.
    expect(named.sort()).toEqual([...known, 'APP_DATABASE_URL'].sort());
  });
});

describe('what the works council is told', () => {
  const [, promises] = read('docs/ondernemingsraad.md').split('## De regels, uit de tabel');
  const matrix = read('docs/generated/authorization-matrix.md');
  const tableOf = (permission: string) => rowsOf(matrix.split(`\n## ${permission}\n`)[1]!.split('\n## ')[0]!);

  const rows = rowsOf(promises!.split('\n## ')[0]!).slice(2);

  it.each(rows)('holds in the matrix: %s', (_promise, link, who, outcome) => {
    const permission = /^\[([\w.-]+)\]/.exec(link!)?.[1];
    const [, ...answers] = tableOf(permission!).find(([person]) => person === who)!;
    const isYes = answers.map((answer) => answer === 'yes');
    expect([permission, who, new Set(isYes)]).toEqual([permission, who, new Set([outcome === 'yes'])]);
  });

  it('makes more than ten promises', () => expect(rows.length).toBeGreaterThan(10));
});
