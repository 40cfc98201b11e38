import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { addPages, addProducts } from './copies.ts'
import { measuredRun } from './measured-run.ts'
import type { Table } from './results.ts'
import { measureSlowInputs } from './slow-inputs.ts'
import { medianOf, rounded } from './yardstick.ts'

const root = process.cwd()
const tsx = pathToFileURL(createRequire(join(root, 'package.json')).resolve('tsx')).href
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { check: string } }
/** What `npm run check` runs, so that it can be run in any folder. */
const command = scripts.check.split(' ').slice(1).map((word) => (word === 'tsx' ? tsx : /^(?:\.\/)?scripts\//.test(word) ? join(root, word) : word))

/** Of the pages that people read, half are shorter. */
const middling = 'content/staking/withdrawals/index.mdx'
const oneProduct = 'content/products/pools/lido.json'

/** How long `npm run check` takes, as a whole process: for this repository, for a page and a product of it, and for one of a thousand pages and products. The aims, on two cores: under 3 s, half of that, and under 15 s. And of single hostile pages. */
export async function measureCheck(): Promise<Table[]> {
  const large = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    for (const part of ['content', 'assets', 'public']) cpSync(join(root, part), join(large, part), { recursive: true })
    addPages(large, 1000, middling)
    addProducts(large, 1000)
    const rows = []
    for (const [what, folder, times, paths] of [['this repository', root, 3, []], ['one page of it', root, 5, [middling]], ['one product of it', root, 5, [oneProduct]], ['with 1,000 pages and 1,000 products more', large, 1, []]] as const) {
      const runs = []
      for (let run = 0; run < times; run++) runs.push(await measuredRun(process.execPath, [...command, ...paths], { cwd: folder }))
      rows.push({ check: what, 'wall, s': rounded(medianOf(runs.map((run) => run.wallSeconds)), 1), 'CPU, s': runs.some((run) => run.cpuSeconds === null) ? null : rounded(medianOf(runs.map((run) => run.cpuSeconds ?? 0)), 1), 'peak, MB': runs[0]?.peakMb ? rounded(runs[0].peakMb) : null })
    }
    return [{ title: 'npm run check', notes: ['The aims, where a hundred million additions take 0.1 s: 3 s, half the processor time of that check for one file, and 15 s.', `The copies are of ${middling}, a page of medium length, and of Lido's file.`], rows }, measureSlowInputs(root)]
  } finally {
    rmSync(large, { recursive: true, force: true })
  }
}
