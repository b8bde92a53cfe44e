/**
 * The import law of docs/architecture.md: main ▶ app ▶ features ▶ platform, ui ▶ contracts ▶ domain ▶ nothing.
 * Each rule has a planted violation in apps/launch/imports.test.mjs that proves it bites.
 */
const test = String.raw`\.(test|e2e)\.tsx?$|/testing/|/global-setup\.ts$`;
const entries = String.raw`^apps/(api/src/(main|app/(audit-trail|erase|rollup)-command)\.ts|web/src/(main|gallery/gallery)\.tsx)$|/write-migration\.ts$`;
const ofPackage = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const prismaOrPg = `${ofPackage('pg', 'pg-pool', '@prisma', '\\.prisma')}|^packages/database/src/(connections|generated)`;

const arrows = [
  {
    name: 'domain-imports-nothing-outside-itself',
    from: { path: '^packages/domain/src', pathNot: test },
    to: { pathNot: '^packages/domain/src' },
  },
  {
    name: 'contracts-know-domain-and-zod-only',
    from: { path: '^packages/contracts/src', pathNot: test },
    to: { pathNot: `^packages/(contracts|domain)/src|${ofPackage('zod')}` },
  },
  {
    name: 'database-knows-no-floor-of-the-house',
    from: { path: '^packages/database/src' },
    to: { path: '^(packages/(contracts|domain)|apps|prisma)/' },
  },
  { name: 'packages-import-no-app', from: { path: '^(packages|prisma)/' }, to: { path: '^apps/' } },
  {
    name: 'apps-never-import-each-other',
    // bench measures the server's own statements beside their limits.
    from: { path: '^apps/([^/]+)/', pathNot: '^apps/bench/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  { name: 'bench-imports-the-api-only', from: { path: '^apps/bench/' }, to: { path: '^apps/(?!bench/|api/)' } },
  {
    name: 'features-never-import-each-other',
    from: { path: '^apps/([^/]+)/src/features/([^/]+)/' },
    to: { path: '^apps/$1/src/features/', pathNot: '^apps/$1/src/features/$2/' },
  },
  {
    name: 'features-know-no-app',
    from: { path: '^apps/[^/]+/src/features/', pathNot: test },
    to: { path: '^apps/[^/]+/src/(app/|main\\.)' },
  },
  {
    name: 'platform-knows-no-feature-and-no-app',
    from: { path: '^apps/[^/]+/src/platform/', pathNot: test },
    to: { path: '^apps/[^/]+/src/(features/|app/|main\\.)' },
  },
  {
    name: 'ui-knows-no-feature-and-no-app',
    from: { path: '^apps/web/src/ui/' },
    to: { path: '^apps/web/src/(features/|app/|main\\.)' },
  },
  {
    name: 'ui-knows-no-domain-and-no-contract',
    from: { path: '^apps/web/src/ui/' },
    to: { path: '^packages/' },
  },
  { name: 'nobody-imports-main', from: {}, to: { path: '^apps/[^/]+/src/main\\.tsx?$' } },
];

const doors = [
  {
    name: 'one-door-to-postgresql',
    from: {
      path: '^(apps|packages)/',
      pathNot: `^packages/database/|\\.repository\\.ts$|^apps/api/src/platform/db/|^apps/bench/|${test}`,
    },
    to: { path: prismaOrPg },
  },
  {
    name: 'database-is-opened-above-the-features',
    from: { path: '^apps/', pathNot: `^apps/api/src/(main\\.ts|app/|platform/db/)|^apps/(bench|e2e)/|${test}` },
    to: { path: '^packages/database/' },
  },
  { name: 'web-knows-no-server', from: { path: '^apps/web/' }, to: { path: '^packages/database/|^prisma/' } },
  {
    name: 'web-takes-only-types-from-contracts',
    from: { path: '^apps/web/src/', pathNot: test },
    to: {
      path: `^packages/contracts/src/|${ofPackage('zod')}`,
      pathNot: '\\.paths\\.ts$|/http/route-path\\.ts$|/problems/problems\\.ts$',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'paths-stand-apart-from-schemas',
    from: { path: '^packages/contracts/src/.*(\\.paths|/route-path|/problems/problems)\\.ts$' },
    to: { pathNot: '(\\.paths|/route-path)\\.ts$', dependencyTypesNot: ['type-only'] },
  },
];

const order = [
  { name: 'no-cycles', from: {}, to: { circular: true } },
  { name: 'no-orphans', from: { orphan: true, pathNot: `${test}|\\.config\\.ts$|\\.d\\.ts$` }, to: {} },
  {
    // What no program reaches is dead, tests of it or not; the gallery shows parts, write-migration is a tool.
    name: 'no-dead-files',
    from: { path: entries },
    to: {
      path: '^(apps/(api|web)/src|packages/[^/]+/src|prisma/demo)/',
      pathNot: `${entries}|${test}`,
      reachable: false,
    },
  },
  { name: 'no-barrels', from: {}, to: { path: '^(apps|packages|prisma)/.*/index\\.tsx?$' } },
  { name: 'nothing-unresolved', from: {}, to: { couldNotResolve: true } },
  {
    name: 'only-declared-packages',
    from: { path: '^(apps|packages|prisma)/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'the-product-runs-without-development-packages',
    from: { path: '^(apps/(api|web)|packages/(domain|contracts))/src/', pathNot: test },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'the-product-imports-no-test',
    from: { path: '^(apps/(api|web)|packages|prisma)/', pathNot: `${test}|/write-migration\\.ts$` },
    to: { path: test },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export const importLaw = {
  forbidden: [...arrows, ...doors, ...order].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|/generated/|\\.css$|\\.(svg|woff2)$' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
