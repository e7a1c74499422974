// Prints the closing line of a test run from vitest's JSON report. Fails where an engine or the browser was skipped:
// here they can be had.
import { readFileSync } from 'node:fs'

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const all = report.testResults.flatMap(({ name, assertionResults }) =>
  assertionResults.map((test) => ({ ...test, file: name })),
)
const count = (...states) => all.filter((test) => states.includes(test.status)).length
const skipped = all.filter((test) => !['passed', 'failed'].includes(test.status))
for (const test of skipped) console.log(`skipped: ${test.fullName}`)
const brokenFiles = report.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
)
for (const file of brokenFiles) console.log(`failed before its first test: ${file.name}`)
const missing = skipped.filter(
  (test) => /neo4j|chromium/i.test(test.fullName) || test.file.includes('/tests/explorer/'),
)
if (missing.length > 0) console.log('Neo4j or Chromium was skipped: both must run here')
console.log(
  `${count('passed')} passed, ${count('failed') + brokenFiles.length} failed, ${skipped.length} skipped`,
)
process.exit(missing.length > 0 || brokenFiles.length > 0 || count('failed') > 0 ? 1 : 0)
