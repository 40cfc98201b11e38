import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../src/files.ts'
import { buildAgain, buildSite, columnsOf, type SiteBuild } from './build-site.ts'
import { buildPeer, peers } from './contestants.ts'
import { placeOfCopy } from './copies.ts'
import type { Table } from './results.ts'
import { comparedPath, samePage } from './same-page.ts'
import { rounded } from './yardstick.ts'

const root = process.cwd()

/** How builds grow up to `most` copies of the pooled page, what one changed page costs, and what Starlight takes for as many pages. `all`: VitePress as well. */
export async function measureBuilds(most: number, all: boolean): Promise<Table[]> {
  const sizes = [1, most / 5, most].map(Math.floor)
  const [first, ...peersToo] = peers
  const contestants = [...(first ? [first] : []), ...(all ? peersToo : [])]
  const growth: Table['rows'] = []
  let largest: SiteBuild | undefined
  for (const copies of sizes) {
    const build = await buildSite('bench-pages', copies)
    growth.push({ make: 'this site', 'copies of the page': copies, ...columnsOf(build) })
    if (copies === most) largest = build
  }
  if (!largest) throw new Error('There is no largest build.')
  const again = await changed(largest)
  const page = samePage(existsSync(join(root, 'out', comparedPath)) ? join(root, 'out') : join(largest.folder, 'out'))
  for (const peer of contestants) {
    const { folder, run } = await buildPeer(peer, page, join(largest.folder, 'out'), most)
    const files = filesIn(folder)
    growth.push({
      make: peer.name, 'copies of the page': most, 'HTML pages': files.filter((file) => file.endsWith('.html')).length, 'wall, s': rounded(run.wallSeconds, 1), 'check, s': 0, 'render, s': 0, 'tidy and index, s': 0, 'pack, s': 0,
      'wall without packing, s': rounded(run.wallSeconds, 1), 'CPU, s': run.cpuSeconds === null ? null : rounded(run.cpuSeconds), 'peak, MB': run.peakMb === null ? null : rounded(run.peakMb),
      'written, MB': rounded(files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1e6, 1),
    })
  }
  rmSync(largest.folder, { recursive: true, force: true })
  return [
    {
      title: 'Clean builds as pages grow',
      notes: ['The site has its own pages and products besides the copies. A peer has the copies alone. Packed files (.br and .gz) are kept from build to build, and no peer packs, so compare without packing. CPU includes it.', perPage(growth, sizes)],
      rows: growth,
    },
    { title: `The same build again, of ${most.toLocaleString('en-GB')} copies`, notes: ['The aim: a quarter of a full build for one changed page.'], rows: again },
  ]
}

/** How builds grow with `most` products more. */
export async function measureProducts(most: number): Promise<Table[]> {
  const rows: Table['rows'] = []
  for (const more of [0, most]) {
    const build = await buildSite('bench-products', 0, more)
    rows.push({ 'products more': more, ...columnsOf(build) })
    rmSync(build.folder, { recursive: true, force: true })
  }
  return [{ title: 'Clean builds as products grow', notes: ["The copies are all in one category, so that category's page and order include them all."], rows }]
}

/** Builds once more after a change of one page. */
async function changed(build: SiteBuild): Promise<Table['rows']> {
  const file = join(build.folder, 'content', comparedPath, placeOfCopy(7), 'index.mdx')
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nOne more sentence.\n`)
  const run = await buildAgain(build.folder)
  const cpu = run.cpuSeconds === null || build.run.cpuSeconds === null ? null : rounded(run.cpuSeconds / build.run.cpuSeconds, 2)
  return [{ 'what changed': 'one page', ...columnsOf({ folder: build.folder, run }), 'wall, of the full build': rounded(run.wallSeconds / build.run.wallSeconds, 2), 'CPU, of the full build': cpu }]
}

/** Whether a page takes longer among more: by time of processors, which depends less on what else the machine does, where that is known. */
function perPage(rows: Table['rows'], [few = 0, some = 0, many = 0]: readonly number[]): string {
  const column = rows.every((row) => row['CPU, s'] !== null) ? 'CPU, s' : 'wall, s'
  const took = (copies: number) => Number(rows.find((row) => row['copies of the page'] === copies)?.[column])
  const [early, late] = [(took(some) - took(few)) / (some - few), (took(many) - took(some)) / (many - some)].map((seconds) => Math.round(seconds * 1000))
  return `By "${column}", packing included, each copy more takes ${early} ms up to ${some} of them and ${late} ms from there to ${many.toLocaleString('en-GB')}.`
}
