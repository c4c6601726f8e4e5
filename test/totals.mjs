/** Closes a run with one line that says how many tests passed and failed; a suite that could not load counts as a failure. */
export default class Totals {
  onRunComplete(_contexts, results) {
    process.stdout.write(`${results.numPassedTests} passed, ${results.numFailedTests + results.numRuntimeErrorTestSuites} failed\n`);
  }
}
