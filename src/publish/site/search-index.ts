import { close, createIndex } from 'pagefind'
import { searchFolder } from '../../built-files.ts'
import type { Searched } from '../page/searched.ts'

/** What the search in the browser asks for; Pagefind also writes interfaces of its own, which nothing here uses. */
const needed = /^(?:fragment\/|index\/|pagefind\.js$|pagefind-entry\.json$|pagefind\.[^/]*\.pf_meta$|wasm\.[^/]*\.pagefind$)/

/** What is to be found on the pages of a site. */
export interface SearchIndex {
  /** Takes what is searched of the page in `file` of the export. Pages may come in any order. */
  add(file: string, texts: readonly Searched[]): void
  /** The files of the index: path from the site's root, and bytes. The same pages give the same bytes. */
  files(): Promise<[path: string, bytes: Uint8Array][]>
}

/** Begins an index. Errors of Pagefind throw, once its files are asked for. */
export function searchIndex(): SearchIndex {
  const pages: { file: string; texts: readonly Searched[] }[] = []
  return {
    add: (file, texts) => void pages.push({ file, texts }),
    // Pagefind numbers texts as they come, and its files hold the numbers.
    files: () => indexed(pages.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)).flatMap(({ texts }) => texts)),
  }
}

async function indexed(texts: readonly Searched[]): Promise<[path: string, bytes: Uint8Array][]> {
  // Each text says its language: Pagefind makes an index for each.
  const { index, errors } = await createIndex()
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    for (const { url, content } of texts) {
      const { errors: faults } = await index.addHTMLFile({ url, content })
      if (faults.length > 0) throw new Error(`Pagefind cannot read ${url}: ${faults.join('; ')}`)
    }
    // Pagefind's own writing can come to an end before the disk has everything: where the machine was busy, its last file was empty.
    const { files, errors: faults } = await index.getFiles()
    if (faults.length > 0) throw new Error(`Pagefind cannot write: ${faults.join('; ')}`)
    return files.filter(({ path }) => needed.test(path)).map(({ path, content }) => [`${searchFolder}/${path}`, content])
  } finally {
    await close()
  }
}
