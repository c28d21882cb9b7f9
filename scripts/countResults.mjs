// Adds up the test reports and the checks of a .ci/run; its last line is "N passed, N failed".
import { existsSync, readFileSync } from 'node:fs';

const [, , folder, failedSteps] = process.argv;
let passed = 0;
let failed = 0;
for (const name of ['tests', 'postgres']) {
  const file = `${folder}/${name}.json`;
  if (!existsSync(file)) {
    console.log(`no report ${file}`);
    failed += 1;
    continue;
  }
  const report = JSON.parse(readFileSync(file, 'utf8'));
  passed += report.numPassedTests;
  failed +=
    report.numFailedTests +
    report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length;
}
const checks = /checks: (\d+) passed, (\d+) failed/.exec(readFileSync(`${folder}/check.log`, 'utf8'));
passed += Number(checks?.[1] ?? 0);
failed += Number(checks?.[2] ?? 1);
if (failed === 0) failed += Number(failedSteps);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
