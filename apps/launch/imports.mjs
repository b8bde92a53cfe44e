import { cruiseHouse } from './cruise.mjs';
import { inspectHouse } from './house-rules.mjs';
import { root, stopWith } from './repository.mjs';

// A cruiser that cannot read TypeScript sees nothing and is content; so an empty house is a failure.
const fewestModules = 100;

const { modules, violations: imports } = await cruiseHouse(root);
const { files, violations: names } = inspectHouse(root);
const violations = [...imports, ...names];
for (const { rule, from, to } of violations) console.error(`  ${rule}: ${from}${to ? ` ▶ ${to}` : ''}`);
if (modules < fewestModules) stopWith(`The import law saw only ${modules} modules, so it proves nothing.`);
if (violations.length > 0) stopWith(`${violations.length} violation(s) of the import law and the rules of the house.`);
console.log(`The import law and the rules of the house hold in ${modules} modules and ${files} files.`);
