import { cruise } from 'dependency-cruiser';
import { importLaw } from '../../.dependency-cruiser.mjs';

const roots = ['apps', 'packages', 'prisma'];

/**
 * Reads every import below this folder and holds it against the import law: how many modules it saw, and the imports
 * that break a rule.
 */
export async function cruiseHouse(baseDir) {
  const { forbidden, options } = importLaw;
  const { output } = await cruise(roots, { ...options, baseDir, validate: true, ruleSet: { forbidden } });
  return {
    modules: output.modules.filter(({ source }) => roots.some((root) => source.startsWith(`${root}/`))).length,
    violations: output.summary.violations.map(({ rule, from, to, cycle }) => ({
      rule: rule.name,
      from,
      to: cycle ? cycle.map(({ name }) => name).join(' ▶ ') : to,
    })),
  };
}
