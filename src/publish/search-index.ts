import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { searchFolder } from '../built-files.ts'
import { en } from '../strings/en.ts'
import { withoutUnits } from './tidy-html.ts'

/** What the search in the browser asks for; Pagefind also writes interfaces of its own, which nothing here uses. */
const needed = /^(?:fragment\/|index\/|pagefind\.js$|pagefind-entry\.json$|pagefind\.[^/]*\.pf_meta$|wasm\.[^/]*\.pagefind$)/

/** Indexes the main text of the pages of an export (`pages`: their files) and writes the index to `pagefind/` beside them. Errors of Pagefind throw. */
export async function writeSearchIndex(folder: string, pages: readonly string[]): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    for (const page of pages) {
      const { errors: faults } = await index.addHTMLFile({ sourcePath: page, url: addressOf(page), content: searchable(readFileSync(join(folder, page), 'utf8')) })
      if (faults.length > 0) throw new Error(`Pagefind cannot read ${page}: ${faults.join('; ')}`)
    }
    // Pagefind's own writing can come to an end before the disk has everything: where the machine was busy, its last file was empty.
    const { files, errors: faults } = await index.getFiles()
    if (faults.length > 0) throw new Error(`Pagefind cannot write: ${faults.join('; ')}`)
    for (const { path, content } of files) {
      if (!needed.test(path)) continue
      const file = join(folder, searchFolder, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
  } finally {
    await close()
  }
}

/** What opens the rest of a listing or of a figure: no title, as what an author writes there is. */
const opener = new RegExp(`<summary(?= aria-label=|>${en.figures.inWords}<)`, 'g')

/** The page as Pagefind should read it: the text of its main part, without navigation, controls, meanings of terms and words that only open the rest; a title that opens stays. The published page carries no marks for it. */
export function searchable(html: string): string {
  return withoutUnits(html)
    .replace('<main ', '<main data-pagefind-body ')
    .replace(/<(nav|fieldset|label|output|button)(?=[\s>])/g, '<$1 data-pagefind-ignore="all"')
    .replace(opener, '<summary data-pagefind-ignore="all"')
    // The mark of a note is no word.
    .replace(/<sup(?=><a )/g, '<sup data-pagefind-ignore="all"')
    .replaceAll(' role="tooltip"', ' data-pagefind-ignore="all"')
    .replaceAll('<span aria-hidden="true">', '<span data-pagefind-ignore="all">')
}

function addressOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`
}
