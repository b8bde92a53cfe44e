import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot } from '../repository.mjs';
import { runNode } from '../run-step.mjs';

/** Counts what passed and what failed over all steps, and remembers which steps failed. */
export class Tally {
  passed = 0;
  failed = 0;
  failedSteps = [];

  add(name, { passed, failed }) {
    this.passed += passed;
    this.failed += failed;
    if (failed > 0) this.failedSteps.push(name);
  }

  /** One check: passed unless it throws; then its words are shown and the run goes on. Tells whether it passed. */
  async check(name, work) {
    try {
      await work();
      this.add(name, { passed: 1, failed: 0 });
      return true;
    } catch (error) {
      console.error(`  ${name}: FAILED, ${error.message}`);
      this.add(name, { passed: 0, failed: 1 });
      return false;
    }
  }

  /** A test runner that leaves a report; `read` takes its counts from it. One that fails without a count is one failure. */
  async suite(name, script, words, { report, read, ...options }) {
    rmSync(inRoot(report), { force: true });
    mkdirSync(dirname(inRoot(report)), { recursive: true });
    const isFine = await runNode(name, script, words, options).then(
      () => true,
      () => false,
    );
    const counts = countsIn(report, read);
    if (!isFine && counts.failed === 0) counts.failed = 1;
    if (isFine && counts.passed === 0) counts.failed = 1; // a suite without tests proves nothing
    console.log(`  ${name}: ${counts.passed} passed, ${counts.failed} failed`);
    this.add(name, counts);
  }
}

function countsIn(report, read) {
  try {
    return read(JSON.parse(readFileSync(inRoot(report), 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}
