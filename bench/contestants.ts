import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compress } from '../src/publish/compress.ts'
import { placeOfCopy } from './copies.ts'
import { installed } from './installed.ts'
import { measuredRun, type Run } from './measured-run.ts'
import { comparedPath, copyFiles, type SamePage } from './same-page.ts'

/** Another way to make the site: its folder under bench/peers/, and where it wants and puts things. */
interface Peer {
  name: string
  source: string
  /** Where pages stand, files that are served as they are, and the built site; and what earlier builds left. */
  pages: string
  files: string
  built: string
  kept: string[]
  command: string[]
}

export const peers: readonly Peer[] = [
  { name: 'Astro Starlight', source: 'peers/starlight', pages: 'src/content/docs', files: 'public', built: 'dist', kept: ['.astro', 'node_modules/.astro', 'node_modules/.vite'], command: ['node_modules/astro/astro.js', 'build'] },
  { name: 'VitePress', source: 'peers/vitepress', pages: '.', files: 'public', built: '.vitepress/dist', kept: ['.vitepress/cache', 'node_modules/.vite'], command: ['node_modules/vitepress/bin/vitepress.js', 'build'] },
]

/** Builds a peer's site anew with the page and `copies` of it below; gives the folder of the built site, and what the build took. */
export async function buildPeer(peer: Peer, page: SamePage, out: string, copies: number): Promise<{ folder: string; run: Run }> {
  const home = installed(peer.source)
  const section = join(home, peer.pages, comparedPath)
  for (const old of [dirname(section), join(home, peer.built), ...peer.kept.map((path) => join(home, path))]) rmSync(old, { recursive: true, force: true })
  const write = (place: string, title: string) => {
    const file = join(section, place, 'index.md')
    mkdirSync(dirname(file), { recursive: true })
    // Starlight shows the title by itself; VitePress takes it from the text.
    const heading = peer.pages === '.' ? `# ${title}\n\n` : ''
    writeFileSync(file, `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(page.description)}\n---\n\n${heading}${page.markdown}`)
  }
  write('', page.title)
  for (let number = 1; number <= copies; number++) write(placeOfCopy(number), `Copy ${number}`)
  copyFiles(page, out, join(home, peer.files))
  const run = await measuredRun(process.execPath, peer.command, { cwd: home, env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } })
  return { folder: join(home, peer.built), run }
}

/** Packs a site's files as a host would have them. */
export function pack(folder: string): Promise<unknown> {
  return compress(folder, join(process.cwd(), '.tmp/bench/packed'))
}
