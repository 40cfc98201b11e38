import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { judge } from '../attributes/judge.ts'
import { loadRegistry } from '../registry/load.ts'
import { en } from '../strings/en.ts'
import { apiFiles } from './api/files.ts'
import { filesIn } from './files-in.ts'
import { writeScripts } from './scripts.ts'
import { writeSearchIndex } from './search-index.ts'
import { tidyHtml } from './tidy-html.ts'

/**
 * Turns Next's export in `folder` into what a host should serve: leaner pages with the scripts of the repository `root`,
 * an index to search, the registry as data, and no file that nothing asks for. `basePath` is '' or '/guide'; `today` is the day
 * (`YYYY-MM-DD`) on which listings are judged.
 */
export async function publish(root: string, folder: string, basePath: string, today: string): Promise<{ pages: number; files: number; bytes: number }> {
  // Next writes the 404 page twice; hosts look for 404.html.
  rmSync(join(folder, '404'), { recursive: true, force: true })
  const pages = filesIn(folder).filter((file) => file.endsWith('.html'))
  let everything = ''
  for (const file of pages) {
    const html = tidyHtml(readFileSync(join(folder, file), 'utf8'))
    writeFileSync(join(folder, file), html)
    everything += html
  }
  for (const file of filesIn(folder)) {
    // Framework scripts and page data: rendered pages need none of them.
    if (file.startsWith('_next/') && !everything.includes(`/${file}`)) rmSync(join(folder, file))
  }
  const head = writeScripts(root, folder, basePath)
  for (const file of pages) writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace('</head>', () => `${head}</head>`))
  // Two pages nobody searches for: the one that says a page is missing, and the one that only lists the others.
  await writeSearchIndex(folder, pages.filter((file) => file !== '404.html' && file !== 'search/index.html'))
  const listings = loadRegistry(root, today).listings.map((listing) => judge(listing, today))
  for (const [path, text] of apiFiles(listings, today, en)) writeText(join(folder, path), text)
  dropEmptyFolders(folder)
  const files = filesIn(folder)
  return { pages: pages.length, files: files.length, bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) }
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function dropEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const path = join(folder, entry.name)
    dropEmptyFolders(path)
    if (readdirSync(path).length === 0) rmdirSync(path)
  }
}
