import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesIn } from '../src/files.ts'
import { isPackable, packedAs } from '../src/publish/pack.ts'
import type { SiteBuild } from './build-site.ts'
import { addSentence } from './changes.ts'
import { changedCopy, placeOfCopy } from './copies.ts'
import { installed } from './installed.ts'
import { runOnBenchNode } from './node.ts'
import { comparedPath, copyFiles, type SamePage } from './same-page.ts'

/** Another way to make the site: its folder under bench/peers/, and where it wants and puts things. */
export interface Peer {
  name: string
  source: string
  /** Where pages stand, files that are served as they are, and the built site; and what earlier builds left. */
  pages: string
  files: string
  built: string
  kept: string[]
  command: string[]
  /** Whether a page shows its title only where its text does. */
  titleInText?: true
  /** Of so many copies it builds one. */
  oneOf: number
  /** Whether its page is compared in a browser, too. */
  visited: boolean
}

export const peers: readonly Peer[] = [
  { name: 'Astro Starlight', source: 'peers/starlight', pages: 'src/content/docs', files: 'public', built: 'dist', kept: ['.astro', 'node_modules/.astro', 'node_modules/.vite'], command: ['node_modules/astro/bin/astro.mjs', 'build'], oneOf: 1, visited: true },
  { name: 'Docusaurus', source: 'peers/docusaurus', pages: 'docs', files: 'static', built: 'build', kept: ['.docusaurus', 'node_modules/.cache'], command: ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'], oneOf: 1, visited: false },
  { name: 'VitePress', source: 'peers/vitepress', pages: '.', files: 'public', built: '.vitepress/dist', kept: ['.vitepress/cache', 'node_modules/.vite'], command: ['node_modules/vitepress/bin/vitepress.js', 'build'], titleInText: true, oneOf: 5, visited: true },
]

/** Writes the page, and below it copies of it with texts of their own (Markdown, the first for copy 1), where a peer wants them; nothing of an earlier run stays. `out` is the build that has the files of the page. */
export function writePeer(peer: Peer, page: SamePage, out: string, copies: readonly string[] = []): void {
  const home = installed(peer.source)
  const section = join(home, peer.pages, comparedPath)
  for (const old of [dirname(section), join(home, peer.files)]) rmSync(old, { recursive: true, force: true })
  const write = (place: string, title: string, markdown: string) => {
    const file = join(section, place, 'index.md')
    mkdirSync(dirname(file), { recursive: true })
    const heading = peer.titleInText ? `# ${title}\n\n` : ''
    writeFileSync(file, `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(page.description)}\n---\n\n${heading}${markdown}`)
  }
  write('', page.title, page.markdown)
  for (const [index, markdown] of copies.entries()) write(placeOfCopy(index + 1), `Copy ${index + 1}`, markdown)
  copyFiles(page, out, join(home, peer.files))
}

/** Builds a peer's site with nothing left from earlier builds; gives the folder of the built site, and what the build took. */
export function buildPeer(peer: Peer): Promise<SiteBuild> {
  const home = installed(peer.source)
  for (const old of [peer.built, ...peer.kept]) rmSync(join(home, old), { recursive: true, force: true })
  return buildPeerAgain(peer)
}

/** Adds a sentence to one copy of the page, another each time, and builds once more with all that the build before left. */
export function buildPeerChanged(peer: Peer, time: number): Promise<SiteBuild> {
  addSentence(join(installed(peer.source), peer.pages, comparedPath, changedCopy, 'index.md'), time)
  return buildPeerAgain(peer)
}

async function buildPeerAgain(peer: Peer): Promise<SiteBuild> {
  const home = installed(peer.source)
  const run = await runOnBenchNode(peer.command, { cwd: home, env: { ASTRO_TELEMETRY_DISABLED: '1', NO_UPDATE_NOTIFIER: '1', NODE_ENV: 'production' } })
  return { folder: join(home, peer.built), run }
}

/** Packs a site's files as a host would have them. */
export async function pack(folder: string): Promise<void> {
  for (const file of filesIn(folder).filter(isPackable)) for (const [kind, packed] of Object.entries(await packedAs(readFileSync(join(folder, file))))) writeFileSync(join(folder, `${file}.${kind}`), packed)
}
