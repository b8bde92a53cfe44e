import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const floors = ['apps', 'packages', 'prisma', 'docs'];
const leftOut = /^(node_modules|dist|generated|data|test-results|playwright-report|\.cache)$/;
const namelessRooms = /^(libs?|utils?|helpers?|common|core|misc|shared-utils)$/;
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const migrationFolder = /^\d{14}_[a-z0-9]+(_[a-z0-9]+)+$/;
const ownWords = /\.(ts|tsx|mjs|css)$/;
const mostLines = 250;

const featureFloors = [
  /^packages\/(?:domain|contracts)\/src\/([^/]+)\//,
  /^apps\/(?:api|web)\/src\/features\/([^/]+)\//,
  /^prisma\/schema\/(?!base\.)([^/]+)\.prisma$/,
  /^apps\/e2e\/tests\/([^/.]+)(?:\.[^/]+)?\.e2e\.ts$/,
];
const platformFloor = /^apps\/(?:api|web)\/src\/platform\/([^/]+)\//;
const sqlWords = /\b(SELECT\s[^;]*\sFROM|SELECT \w+\(|INSERT INTO|DELETE FROM|UPDATE \w+ SET|LISTEN \w+|SET LOCAL)\b/;
const sqlDoor = /\.repository\.ts$|^apps\/api\/src\/platform\/db\/|\.test\.ts$|\/testing\//;

function filesBelow(baseDir, folder, found = []) {
  for (const entry of readdirSync(join(baseDir, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (leftOut.test(entry.name)) continue;
    if (entry.isDirectory()) filesBelow(baseDir, path, found);
    else if (entry.isFile()) found.push(path);
  }
  return found;
}

/** The names in the tables under "Feature names" and "Technique" of the glossary. */
function namesInGlossary(baseDir) {
  const text = readFileSync(join(baseDir, 'docs/glossary.md'), 'utf8');
  const under = (heading) => text.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  const names = (heading) => new Set([...under(heading).matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, name]) => name));
  return { features: names('Feature names'), techniques: names('Technique') };
}

const rules = {
  'every-room-has-a-name': (path) => path.split('/').some((part) => namelessRooms.test(part)),
  'names-are-kebab-case': (path) =>
    !path
      .split('/')
      .every((part) => kebabCase.test(part) || migrationFolder.test(part) || /^[A-Z-]+\.[a-z]+$|OFL\.txt$/.test(part)),
  'a-file-holds-one-thought': (path, read) => ownWords.test(path) && read().split('\n').length - 1 > mostLines,
  'features-are-named-in-the-glossary': (path, _read, { features, techniques }) => {
    const name = featureFloors.map((floor) => floor.exec(path)?.[1]).find(Boolean);
    return name !== undefined && !features.has(name) && !techniques.has(name);
  },
  'techniques-are-named-in-the-glossary': (path, _read, { features, techniques }) => {
    const name = platformFloor.exec(path)?.[1];
    return name !== undefined && !techniques.has(name) && !features.has(name);
  },
  'sql-has-one-door': (path, read) =>
    /^apps\/api\/src\/.*\.ts$/.test(path) && !sqlDoor.test(path) && sqlWords.test(read()),
};

/** Holds names, places and sizes of all files against the rules of the house. */
export function inspectHouse(baseDir) {
  const glossary = namesInGlossary(baseDir);
  const files = floors.flatMap((floor) => filesBelow(baseDir, floor));
  const violations = files.flatMap((path) => {
    const read = () => readFileSync(join(baseDir, path), 'utf8');
    return Object.entries(rules)
      .filter(([, breaks]) => breaks(path, read, glossary))
      .map(([rule]) => ({ rule, from: path, to: '' }));
  });
  return { files: files.length, violations };
}

export const houseRuleNames = Object.keys(rules);
