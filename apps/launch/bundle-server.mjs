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

// Without words the server itself; the bench names its own servers, so that they run as the product does.
const [entry = 'apps/api/src/main.ts', bundle = 'apps/api/dist/main.mjs'] = process.argv.slice(2);

await build({
  entryPoints: [inRoot(entry)],
  outfile: inRoot(bundle),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  sourcemap: 'linked',
  logLevel: 'warning',
  plugins: [keepPackagesOutside],
}).catch(() => process.exit(1)); // esbuild has said what is wrong
