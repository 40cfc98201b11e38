import '../scripts/failures.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argumentsOf, misuse } from '../scripts/arguments.ts'
import { type KeptName, machine, mostCompared, type Part, type PartName, partNames, readResults, type Table, writeResults } from './results.ts'
import { partMarkdown, withFigures, withResults } from './tables.ts'
import { yardstick } from './yardstick.ts'

// Measures, prints, and keeps the figures in results.json and README.md beside it. `npm run bench` runs every part, `npm run bench -- page build`
// some of them; a part that is not run keeps its last figures and their date.

const usage = `Usage: npm run bench [-- parts…] [--copies 1000] [--no-peers]
Measures some of ${partNames.join(', ')}, or all, and writes the figures to results.json and README.md. Builds without peers are printed, and kept only from ${mostCompared + 1} copies on, apart from the others.`
const { values, positionals } = argumentsOf({ usage, options: { 'no-peers': { type: 'boolean', default: false }, copies: { type: 'string', default: '1000' } }, words: { what: 'parts', most: Infinity } })
const copies = Number(values.copies)
const alone = values['no-peers']
if (!Number.isInteger(copies) || copies < 10 || copies > 10_000) misuse(`Unexpected --copies ${values.copies}, expected a number from 10 to 10000.`, usage)
if (copies > mostCompared && (!alone || positionals.join() !== 'build')) misuse(`Unexpected --copies ${copies} with peers or with other parts, expected at most ${mostCompared}, or \`build --copies ${copies} --no-peers\`.`, usage)
const parts: Record<PartName, () => Promise<Table[]>> = {
  page: async () => (await import('./page.ts')).measurePages(),
  peers: async () => (await import('./peers.ts')).measurePeers(),
  build: async () => (await import('./build.ts')).measureBuilds(copies, alone),
  products: async () => (await import('./build.ts')).measureProducts(copies),
  preview: async () => [await (await import('./preview.ts')).measurePreview()],
  check: async () => (await import('./check.ts')).measureCheck(),
  choice: async () => (await import('./choice.ts')).measureChoice(),
  serve: async () => (await import('./serve.ts')).measureServe(),
}
const unknown = positionals.find((name) => !(partNames as readonly string[]).includes(name))
if (unknown !== undefined) misuse(`Unexpected part "${unknown}", expected some of ${partNames.join(', ')}, or none for all.`, usage)

const root = process.cwd()
for (const name of partNames.filter((part) => positionals.length === 0 || positionals.includes(part))) {
  const before = yardstick()
  const tables = await parts[name]()
  const part: Part = { date: new Date().toISOString().slice(0, 10), machine: machine(), yardstick: [before, yardstick()], tables }
  const kept: KeptName = name === 'build' && copies > mostCompared ? 'many' : name
  // Without peers the tables are not those that the README promises.
  if (kept !== 'build' || !alone) keep(kept, part)
  console.log(`\n${partMarkdown(kept, part)}\n`)
}

function keep(name: KeptName, part: Part): void {
  const results = { ...readResults(root), [name]: part }
  writeResults(root, results)
  for (const [file, fill] of [['bench/README.md', withResults], ['README.md', withFigures]] as const) writeFileSync(join(root, file), fill(readFileSync(join(root, file), 'utf8'), results))
}
