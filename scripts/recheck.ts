import './failures.ts'
import { join } from 'node:path'
import { buildDate } from '../src/clock.ts'
import { readText } from '../src/files.ts'
import { readFile, loadRegistry } from '../src/registry/load.ts'
import { placeOf } from '../src/registry/place.ts'
import { askedProduct } from '../src/recheck/asked-product.ts'
import { checksOf } from '../src/recheck/checks-of.ts'
import { progressOn } from '../src/progress.ts'
import { recheck } from '../src/recheck/recheck.ts'
import { countsOfOutcomes, recheckReport } from '../src/recheck/report.ts'
import type { Outcome } from '../src/recheck/outcome.ts'
import { type When, type Written, writtenFiles } from '../src/recheck/write.ts'
import { argumentsOf, misuse } from './arguments.ts'
import { writeFiles } from './write.ts'

const usage = `Usage: npm run recheck [-- pools/lido …] [--rpc URL --rpc URL2] [--write]
Reads what the checks beside facts name, and prints what holds, what changed and what could not be told. --rpc names an endpoint of Ethereum: contracts are read from two or more that agree, and not at all without. --write puts what was read into the product files.`

// Exit 0 where every check holds, 1 where one does not or could not be told, 2 when it could not run.
const { values, positionals } = argumentsOf({ usage, options: { rpc: { type: 'string', multiple: true, default: [] }, write: { type: 'boolean', default: false } }, words: { what: 'products', most: Infinity } })
process.exitCode = await main(process.cwd())

async function main(root: string): Promise<number> {
  const { files, products } = loadRegistry(root)
  if (products.length < files.length) throw new Error(`Unexpected errors in ${files.length - products.length} of ${files.length} product files, expected none; mend what \`npm run check\` names.`)
  const wanted = positionals.map((name) => {
    const { product, fault } = askedProduct(name, products)
    return product ?? misuse(fault, usage)
  })
  const today = buildDate()
  const progress = progressOn(process.stderr)
  const placed = checksOf(wanted.length > 0 ? wanted : products)
  const { outcomes, block } = await recheck(placed, { endpoints: values.rpc ?? [], chain: {}, web: {}, onProgress: progress.show }).finally(progress.end)
  const when = { today, block }
  const written = values.write ? writeAll(root, files, outcomes, when) : []
  process.stdout.write(recheckReport(outcomes, when, written))
  const { changed, unclear } = countsOfOutcomes(outcomes)
  return changed + unclear > 0 ? 1 : 0
}

/** Writes what was read into the product files, and says on stderr into which. */
function writeAll(root: string, files: readonly string[], outcomes: readonly Outcome[], when: When): Written[] {
  const written = writtenFiles(files.flatMap((file) => {
    const category = placeOf(file)?.category
    return category ? [readFile(file, readText(join(root, file)), category)] : []
  }), outcomes, when)
  const changed = writeFiles(new Map(written.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text] as const]))))
  for (const file of changed) console.error(`✔ ${file}`)
  return written
}
