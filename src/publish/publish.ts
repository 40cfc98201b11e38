import { readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { tidyHtml } from './tidy-html.ts'

/** Turns Next's export in `folder` into what a host should serve: leaner pages, and no file that no page asks for. */
export function publish(folder: string): { pages: number; files: number; bytes: number } {
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
  dropEmptyFolders(folder)
  const files = filesIn(folder)
  return { pages: pages.length, files: files.length, bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) }
}

/** Every file below a folder, relative to it, with `/`. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort()
}

function dropEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const path = join(folder, entry.name)
    dropEmptyFolders(path)
    if (readdirSync(path).length === 0) rmdirSync(path)
  }
}
