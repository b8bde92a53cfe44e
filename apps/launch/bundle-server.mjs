import { build } from 'esbuild';
import { inRoot } from './repository.mjs';

/** Our own packages are TypeScript and go into the bundle; everything from the registry is loaded as it was installed. */
const keepPackagesOutside = {
  name: 'keep-packages-outside',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@verbeterbord/') ? undefined : { path, external: true },
    );
  },
};

await build({
  entryPoints: [inRoot('apps/api/src/main.ts')],
  outfile: inRoot('apps/api/dist/main.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  sourcemap: 'linked',
  logLevel: 'warning',
  plugins: [keepPackagesOutside],
}).catch(() => process.exit(1)); // esbuild has said what is wrong
