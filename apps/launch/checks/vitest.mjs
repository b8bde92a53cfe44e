import { inRoot } from '../repository.mjs';

const report = '.cache/test/vitest.json';

/** Runs the tests that stand beside the code; `projects` limits them, `options` go to the process. */
export function runVitest(tally, name, { projects = [], words = [], env = {} } = {}) {
  return tally.suite(
    name,
    inRoot('node_modules/vitest/vitest.mjs'),
    [
      ...['run', '--config', 'vitest.workspace.ts', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${inRoot(report)}`,
      ...projects.flatMap((project) => ['--project', project]),
      ...words,
    ],
    {
      // CI makes a file that differs from what it is generated from a failure, where a developer's run would renew it.
      env: { CI: '1', NO_COLOR: '1', ...env },
      report,
      read: ({ numPassedTests, numFailedTests, testResults }) => ({
        passed: numPassedTests,
        // A file that cannot even be loaded has no tests to fail.
        failed:
          numFailedTests +
          testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
            .length,
      }),
    },
  );
}
