import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildAgain, buildSite, columnsOf } from './build-site.ts'
import { againTable, type Build, cleanTable, ours, peersAgainTable, repositoryTable, sizeOf, stepsTable } from './build-tables.ts'
import { type Change, changes, nothing, oneOwnPage, onePage } from './changes.ts'
import { buildPeer, buildPeerChanged, type Peer, peers, writePeer } from './contestants.ts'
import { placeOfCopy } from './copies.ts'
import { type Run, typicalRun } from './measured-run.ts'
import { mostCompared, type Table } from './results.ts'
import { markdownOfCopy, type SamePage, samePage } from './same-page.ts'

/** What builds of this repository take; how they grow up to `most` copies of the pooled page, and what changes cost then; what peers take for as many, clean and with one page changed. More copies than `mostCompared`, or `alone`: without peers. */
export async function measureBuilds(most: number, alone: boolean): Promise<Table[]> {
  const isAlone = alone || most > mostCompared
  const repository = await cleanBuild('bench-repository', 0)
  const own = [repository, await changedBuild(repository, oneOwnPage), await changedBuild(repository, nothing)]
  rmSync(repository.folder, { recursive: true, force: true })
  const clean: Build[] = []
  const changed: Build[] = []
  const [few, some] = [1, most > mostCompared ? mostCompared : Math.floor(most / 5)]
  for (const copies of [few, some]) {
    const build = await cleanBuild('bench-pages', copies)
    clean.push(build)
    // What a peer of that size is held against.
    if (copies === some && !isAlone) changed.push(await changedBuild(build, onePage))
  }
  const largest = await cleanBuild('bench-pages', most)
  clean.push(largest)
  const out = join(largest.folder, 'out')
  // Read before anything is changed.
  const page = samePage(out)
  const texts = isAlone ? [] : Array.from({ length: most }, (_, index) => markdownOfCopy(page, out, placeOfCopy(index + 1)))
  const again: Build[] = []
  for (const change of most > mostCompared ? [nothing, onePage] : changes) again.push(await changedBuild(largest, change))
  changed.push(...again.filter(({ what }) => what === onePage.what))
  for (const peer of isAlone ? [] : peers) {
    const [first, second] = await peerBuilds(peer, page, out, texts.slice(0, Math.floor(most / peer.oneOf)))
    clean.push(first)
    changed.push(second)
  }
  rmSync(largest.folder, { recursive: true, force: true })
  return [cleanTable(clean), againTable(again), ...(isAlone ? [] : [peersAgainTable(changed)]), stepsTable([...clean.filter(({ make }) => make === ours), ...again]), repositoryTable(own)]
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

async function cleanBuild(name: string, copies: number): Promise<Build & { folder: string }> {
  console.log(`  ${ours}, ${copies} copies, clean …`)
  const { folder, run } = await typicalRun(() => buildSite(name, copies))
  return { make: ours, copies, what: 'clean', run, folder, size: sizeOf(join(folder, 'out')) }
}

async function changedBuild({ copies, folder, run: clean }: Build & { folder: string }, { what, make }: Change): Promise<Build> {
  console.log(`  ${ours}, ${copies} copies, changed: ${what} …`)
  const { run } = await typicalRun((time) => {
    make(folder, time)
    return buildAgain(folder)
  })
  return { make: ours, copies, what, run, clean, size: sizeOf(join(folder, 'out')) }
}

/** A peer's clean build, and the one after a change of one page. */
async function peerBuilds(peer: Peer, page: SamePage, out: string, texts: readonly string[]): Promise<[clean: Build, changed: Build]> {
  writePeer(peer, page, out, texts)
  const build = async (what: string, clean: Run | undefined, once: (time: number) => ReturnType<typeof buildPeer>): Promise<Build> => {
    console.log(`  ${peer.name}, ${texts.length} copies, ${what} …`)
    const { folder, run } = await typicalRun(once)
    return { make: peer.name, copies: texts.length, what, run, size: sizeOf(folder), ...(clean ? { clean } : {}) }
  }
  const first = await build('clean', undefined, () => buildPeer(peer))
  return [first, await build(onePage.what, first.run, (time) => buildPeerChanged(peer, time))]
}
