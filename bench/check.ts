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
const command = scripts.check.split(' ').slice(1).map((word) => (word === 'tsx' ? tsx : word.startsWith('scripts/') ? join(root, word) : word))

/** Of the pages that people read, half are shorter. */
const middling = 'content/staking/withdrawals/index.mdx'

/** How long `npm run check` takes, as a whole process: for this repository, and for one of a thousand pages and products. The aims, on two cores: under 3 s and under 15 s. And of single hostile pages. */
export async function measureCheck(): Promise<Table[]> {
  const large = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    for (const part of ['content', 'assets', 'public']) cpSync(join(root, part), join(large, part), { recursive: true })
    addPages(large, 1000, middling)
    addProducts(large, 1000)
    const rows = []
    for (const [what, folder, times] of [['this repository', root, 3], ['with 1,000 pages and 1,000 products more', large, 1]] as const) {
      const runs = []
      for (let run = 0; run < times; run++) runs.push(await measuredRun(process.execPath, command, { cwd: folder }))
      rows.push({ check: what, 'wall, s': rounded(medianOf(runs.map((run) => run.wallSeconds)), 1), 'CPU, s': runs[0]?.cpuSeconds ?? null, 'peak, MB': runs[0]?.peakMb ? rounded(runs[0].peakMb) : null })
    }
    return [{ title: 'npm run check', notes: ['The aims, where a hundred million additions take 0.1 s: 3 s and 15 s.', `The copies are of ${middling}, a page of middling length, and of Lido's file.`], rows }, measureSlowInputs(root)]
  } finally {
    rmSync(large, { recursive: true, force: true })
  }
}
