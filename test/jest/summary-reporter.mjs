import { relative } from 'node:path';

const SHOWN = 10;

/** After every project has run: the slowest suites, and last the one plain line that CI reads. */
export default class SummaryReporter {
  onRunComplete(_contexts, results) {
    process.stdout.write(`\nSlowest suites\n${slowest(results.testResults).join('\n')}\n\n${total(results)}\n`);
  }
}

function slowest(suites) {
  return suites
    .map(({ testFilePath, perfStats }) => ({ testFilePath, seconds: (perfStats.end - perfStats.start) / 1_000 }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, SHOWN)
    .map(({ testFilePath, seconds }) => `${seconds.toFixed(1).padStart(6)} s  ${relative('.', testFilePath)}`);
}

function total(results) {
  const skipped = results.numPendingTests + results.numTodoTests;
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites; // a file that does not load is a failure
  return `${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
