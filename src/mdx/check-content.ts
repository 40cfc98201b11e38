import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareText, type Diagnostic, locate } from '../diagnostics.ts'
import { anchorsOf } from './anchors.ts'
import { checkPage } from './check.ts'
import { linkTarget } from './link-target.ts'
import { pathOf } from './page.ts'

/** Checks every page under `content/` of the repository `root`, alone and as part of the site. */
export function checkContent(root: string): { files: string[]; diagnostics: Diagnostic[] } {
  const { files, diagnostics } = contentFilesIn(root)
  const texts = new Map(files.map((file) => [file, readText(join(root, file))]))
  const checked = files.map((file) => ({ file, ...checkPage(root, file, texts.get(file) ?? '') }))
  const owners = new Map<string, string>()
  for (const { file, diagnostics: found } of checked) {
    diagnostics.push(...found)
    const path = pathOf(file)
    const owner = owners.get(path)
    if (owner) diagnostics.push(atStart(file, 'page-path', `Unexpected second page for ${path}, expected one; ${owner} has that address already. Rename or remove one of the two.`))
    else owners.set(path, file)
  }
  // A page that cannot be read may have any anchor: links to it are judged when it can.
  const anchors = new Map(checked.map(({ file, page }) => [pathOf(file), page ? anchorsOf(page) : anything]))
  const targets = { anchors, files: new Set(filesIn(join(root, 'public')).map((file) => `/${file}`)) }
  for (const { file, page } of checked) {
    if (!page) continue
    for (const complaint of linkTarget(page, pathOf(file), targets)) diagnostics.push(locate(complaint, 'link-target', file, page.text))
  }
  return { files, diagnostics }
}

/** Reads a file as UTF-8; bytes that are not UTF-8 become U+FFFD, which the checks refuse. A byte order mark is dropped. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
}

const anything = new (class extends Set<string> {
  override has(): boolean {
    return true
  }
})()

function contentFilesIn(root: string): { files: string[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const files = filesIn(join(root, 'content')).map((file) => `content/${file}`).filter((file) => {
    if (!lstatSync(join(root, file)).isSymbolicLink()) return file.endsWith('.mdx')
    diagnostics.push(atStart(file, 'file-kind', 'Unexpected symbolic link, expected a file; a link could show any file of the machine that builds. Replace it by a copy.'))
    return false
  })
  return { files, diagnostics }
}

/** Files and symbolic links below a folder, relative to it, with `/`, sorted. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)).map((file) => `${entry.name}/${file}`) : [entry.name]))
    .sort(compareText)
}

function atStart(file: string, rule: string, message: string): Diagnostic {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1, rule, severity: 'error', message }
}
