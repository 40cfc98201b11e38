import '../scripts/failures.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argumentsOf, misuse } from '../scripts/arguments.ts'
import { machine, type PartName, partNames, readResults, type Table, writeResults } from './results.ts'
import { partMarkdown, withFigures, withResults } from './tables.ts'
import { yardstick } from './yardstick.ts'

// Measures, prints, and keeps the figures in results.json and README.md beside it. `npm run bench` runs every part, `npm run bench -- page build`
// some of them; a part that is not run keeps its last figures and their date.

const usage = `Usage: npm run bench [-- parts…] [--copies 1000] [--all-peers]
Measures some of ${partNames.join(', ')}, or all, and writes the figures to results.json and README.md.`
const { values, positionals } = argumentsOf({ usage, options: { 'all-peers': { type: 'boolean', default: false }, copies: { type: 'string', default: '1000' } }, words: { what: 'parts', most: Infinity } })
const copies = Number(values.copies)
if (!Number.isInteger(copies) || copies < 10 || copies > 1000) misuse(`Unexpected --copies ${values.copies}, expected a number from 10 to 1000.`, usage)
const parts: Record<PartName, () => Promise<Table[]>> = {
  page: async () => (await import('./page.ts')).measurePages(),
  peers: async () => (await import('./peers.ts')).measurePeers(),
  build: async () => (await import('./build.ts')).measureBuilds(copies, values['all-peers']),
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
  const part = { date: new Date().toISOString().slice(0, 10), machine: machine(), yardstick: [before, yardstick()] as [number, number], tables }
  const results = { ...readResults(root), [name]: part }
  writeResults(root, results)
  for (const [file, fill] of [['bench/README.md', withResults], ['README.md', withFigures]] as const) writeFileSync(join(root, file), fill(readFileSync(join(root, file), 'utf8'), results))
  console.log(`\n${partMarkdown(name, part)}\n`)
}
