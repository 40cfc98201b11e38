import './failures.ts'
import { existsSync } from 'node:fs'
import { buildDate } from '../src/clock.ts'
import { readText } from '../src/files.ts'
import { loadRegistry } from '../src/registry/load.ts'
import { countsOf, missedGoals, qualityOf } from '../src/registry/quality.ts'
import { fewerPinned, type Kept, keptFile, keptOf, qualityReport } from '../src/review/quality.ts'
import { argumentsOf } from './arguments.ts'
import { writeFiles } from './write.ts'

// Prints how good the facts of the registry are, as Markdown, beside the goals of pools; with --list also which facts are meant.
// With --keep it writes the shares that a test then lets only get better.
// Exit 0 where every goal is met or the shares were kept, 1 where a goal is missed or fewer sources are pinned than is kept, 2 when it could not run.
const { values } = argumentsOf({
  usage: 'Usage: npm run quality [-- --list] [--keep]\nPrints how good our facts are, beside the goals for pools. --list names the facts; --keep writes the shares that may only get better.',
  options: { list: { type: 'boolean', default: false }, keep: { type: 'boolean', default: false } },
})
const { files, products } = loadRegistry(process.cwd())
if (products.length < files.length) {
  // Numbers of a part of the registry would be wrong.
  console.error(`Unexpected errors in ${files.length - products.length} of ${files.length} product files, expected none; mend what \`npm run check\` names.`)
  process.exit(2)
}
const today = buildDate()
const found = qualityOf(products, today)
process.stdout.write(qualityReport(found, today, values.list ?? false))
if (values.keep) {
  const changed = writeFiles(new Map([[keptFile, `${JSON.stringify(keptOf(found), null, 2)}\n`]]))
  console.log(changed.length === 0 ? `\nNothing to change: ${keptFile} is up to date.` : `\n✔ ${keptFile}`)
} else {
  const fewer = existsSync(keptFile) ? fewerPinned(JSON.parse(readText(keptFile)) as Kept, found) : []
  if (fewer.length > 0) process.stdout.write(`\n${fewer.join('\n\n')}\n`)
  if (fewer.length > 0 || missedGoals(countsOf(found.pools)).length > 0) process.exitCode = 1
}
