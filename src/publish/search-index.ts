import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { searchFolder } from '../built-files.ts'

/** What the search in the browser asks for; Pagefind also writes interfaces of its own, which nothing here uses. */
const needed = /^(?:fragment\/|index\/|pagefind\.js$|pagefind-entry\.json$|pagefind\.[^/]*\.pf_meta$|wasm\.[^/]*\.pagefind$)/

/** A text to find: where it stands, from the site's root ("/staking/", "/glossary/#gas"), and its HTML as `searchable` writes it. */
export interface Searched {
  url: string
  content: string
}

/** Indexes texts and writes the index to `pagefind/` in `folder`. Errors of Pagefind throw. */
export async function writeSearchIndex(folder: string, texts: readonly Searched[]): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    for (const { url, content } of texts) {
      const { errors: faults } = await index.addHTMLFile({ url, content })
      if (faults.length > 0) throw new Error(`Pagefind cannot read ${url}: ${faults.join('; ')}`)
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
