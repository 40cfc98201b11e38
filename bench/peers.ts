import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from '../tests/browser/chromium.ts'
import { buildSite } from './build-site.ts'
import { buildPeer, pack, peers, writePeer } from './contestants.ts'
import { typicalRun } from './measured-run.ts'
import { benchNode } from './node.ts'
import { figuresOf, rounds } from './page.ts'
import { type Load, total, typical, visit } from './page-load.ts'
import type { Table } from './results.ts'
import { comparedPath, samePage, writeByHand } from './same-page.ts'
import { served } from './served.ts'
import { rounded } from './yardstick.ts'

const root = process.cwd()
const [ours, byHand] = ['this site', 'written by hand']

interface Contestant {
  name: string
  folder: string
  /** Wall and CPU seconds of building it; nothing is built by hand. */
  build?: { wallSeconds: number; cpuSeconds: number | null }
}

/** The pooled page in several makes, side by side: built, served and visited in the same way in the same run. */
export async function measurePeers(): Promise<Table[]> {
  const out = join(root, 'out')
  if (!existsSync(join(out, comparedPath))) throw new Error('Unexpected empty out/, expected a build; run `npm run build` first.')
  const page = samePage(out)
  const hand = join(root, '.tmp/bench/by-hand')
  rmSync(hand, { recursive: true, force: true })
  writeByHand(page, out, hand)
  const contestants: Contestant[] = [{ name: ours, folder: out, build: (await typicalRun(() => buildSite('bench-site', 0))).run }, { name: byHand, folder: hand }]
  for (const peer of peers.filter(({ visited }) => visited)) {
    writePeer(peer, page, out)
    const { folder, run } = await typicalRun(() => buildPeer(peer))
    contestants.push({ name: peer.name, folder, build: run })
  }
  const loads = await visitAll(contestants)
  const figures = contestants.map(({ name, build }) => ({ name, build, load: typical(loads.get(name) ?? []) }))
  const own = figures[0]
  const hands = figures[1]
  if (!own || !hands) throw new Error('There is nothing to compare with.')
  return [
    {
      title: `The pooled page in ${contestants.length} makes`,
      notes: [
        `Cold visits, median of ${rounds}, taking turns. Conditions are as above, with the same server and the same files packed the same way.`,
        'All show the same words, product cards included, and the same picture. The peers get them as the Markdown that the build writes of our page. The page by hand has our elements, a plain stylesheet, and neither navigation nor controls. This site also has filters, comparison and meanings of terms.',
        `Builds, median of three: this site with all its pages and what it writes for programs, each peer with this one page. Peers run as they come, with their search. ${benchNode().note}`,
      ],
      rows: figures.map(({ name, load, build }) => ({ make: name, ...figuresOf(load), 'build, s': build ? rounded(build.wallSeconds, 1) : 0, 'build CPU, s': build ? build.cpuSeconds : 0 })),
    },
    {
      title: 'How many times as much as this site',
      notes: ['The aims: three times the bytes in Starlight, an LCP at most 1.05 times that of the page by hand, and no more total blocking time than it has.', 'We cannot divide by a total blocking time of 0, so the table gives the difference.'],
      rows: figures.map(({ name, load, build }) => ({
        make: name,
        bytes: rounded(total(load) / total(own.load), 2),
        'bytes without pictures': rounded(withoutPictures(load) / withoutPictures(own.load), 2),
        LCP: rounded(load.lcp / own.load.lcp, 2),
        'LCP beside the page by hand': rounded(load.lcp / hands.load.lcp, 2),
        'TBT, ms more': load.tbt - own.load.tbt,
        build: build && own.build ? rounded(build.wallSeconds / own.build.wallSeconds, 2) : 0,
      })),
    },
  ]
}

async function visitAll(contestants: readonly Contestant[]): Promise<Map<string, Load[]>> {
  const loads = new Map<string, Load[]>(contestants.map(({ name }) => [name, []]))
  for (const { name, folder } of contestants) if (name !== ours) await pack(folder)
  const servers = await Promise.all(contestants.map(async ({ name, folder }) => ({ name, server: await served(folder) })))
  const browser = await launch()
  try {
    for (let round = 0; round < rounds; round++) for (const { name, server } of servers) loads.get(name)?.push(await visit(browser, server, comparedPath))
  } finally {
    await browser.close()
    for (const { server } of servers) await server.close()
  }
  return loads
}

function withoutPictures(load: Load): number {
  return total(load) - (load.bytes.pictures ?? 0)
}
