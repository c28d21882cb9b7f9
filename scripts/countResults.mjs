// Names what failed in a .ci/run, with the first lines of the reason, and adds up its test reports and checks; the last
// line is "N passed, N failed".
import { existsSync, readFileSync } from 'node:fs';

const [, , folder, failedSteps] = process.argv;

const firstLines = (message) => message.split('\n').slice(0, 4).join('\n  ');

const nameFailures = (run, { testResults }) => {
  for (const { name, message, status, assertionResults } of testResults) {
    if (status === 'failed' && assertionResults.length === 0)
      console.log(`failed (${run}): ${name}\n  ${firstLines(message)}`);
    for (const { fullName, status: outcome, failureMessages } of assertionResults)
      if (outcome === 'failed')
        console.log(`failed (${run}): ${name}: ${fullName}\n  ${firstLines(failureMessages.join('\n'))}`);
  }
};

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
  nameFailures(name, report);
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
