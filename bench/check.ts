import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { checksumOf } from '../src/registry/address.ts'
import { yardstick } from './yardstick.ts'

// How long `npm run check` takes, as a whole process: for this repository, and for one of a thousand pages and products.
// Run with `npm run bench`. The aims, on two cores: under 3 s and under 15 s.

const root = process.cwd()
const tsx = pathToFileURL(createRequire(join(root, 'package.json')).resolve('tsx')).href
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { check: string } }
/** What `npm run check` runs, so that it can be run in any folder. */
const command = scripts.check.split(' ').slice(1).map((word) => (word === 'tsx' ? tsx : word.startsWith('scripts/') ? join(root, word) : word))

function secondsOf(folder: string, runs: number): number[] {
  return Array.from({ length: runs }, () => {
    const start = process.hrtime.bigint()
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`The check of ${folder} did not pass:\n${stderr.slice(0, 2000)}`)
    return Number(process.hrtime.bigint() - start) / 1e9
  })
}

/** A repository with `count` pages and `count` products, each a copy of a real one under a name of its own. */
function largeRepository(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  for (const part of ['content', 'assets', 'public']) cpSync(join(root, part), join(folder, part), { recursive: true })
  const page = readFileSync(join(root, 'content/staking/withdrawals/index.mdx'), 'utf8')
  const product = readFileSync(join(root, 'content/products/pools/lido.json'), 'utf8')
  for (let index = 0; index < count; index++) {
    mkdirSync(join(folder, `content/staking/page-${index}`))
    writeFileSync(join(folder, `content/staking/page-${index}/index.mdx`), page)
    // Names far enough from one another that none is taken for another.
    const name = [...String(index).padStart(4, '0')].map((digit) => ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu'][Number(digit)]).join('')
    const copy = { ...(JSON.parse(product) as { facts: { tokens: { value: { symbol: string; address: string }[] } } }), name: `Pool ${name}`, url: `https://${name}-${name}.example/` }
    for (const token of copy.facts.tokens.value) {
      token.symbol = `${name}ETH`.slice(0, 16)
      token.address = checksumOf(`0x${(index + 1).toString(16).padStart(40, '0')}`)
    }
    writeFileSync(join(folder, `content/products/pools/pool-${name}.json`), `${JSON.stringify(copy, null, 2)}\n`)
  }
  return folder
}

const large = largeRepository(1000)
try {
  for (const [what, folder, runs] of [['this repository', root, 3], ['1,000 pages and 1,000 products more', large, 1]] as const) {
    const before = yardstick()
    const seconds = secondsOf(folder, runs).sort((a, b) => a - b)
    console.log(`check of ${what}: ${seconds.map((value) => value.toFixed(2)).join(', ')} s (a hundred million additions: ${before} before, ${yardstick()} after)`)
  }
} finally {
  rmSync(large, { recursive: true, force: true })
}
