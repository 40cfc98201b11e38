import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { filesIn } from '../../src/files.ts'
import { treeOf } from '../../src/publish/page-tree.ts'
import { searchable } from '../../src/publish/searchable.ts'
import { writeSearchIndex } from '../../src/publish/search-index.ts'

/** The index of two pages: what leads into it, and the size and fingerprint of each file by its name. */
async function written() {
  const folder = mkdtempSync(join(tmpdir(), 'search index '))
  await writeSearchIndex(folder, ['a', 'b'].map((name) => ({ url: `/${name}/`, content: searchable(treeOf(`<main><h1>Page ${name}</h1><p>Words of ${name}.</p></main>`), { kind: 'page' }) })))
  const index = join(folder, 'pagefind')
  const entry = readFileSync(join(index, 'pagefind-entry.json'), 'utf8')
  const files = filesIn(index).map((file) => {
    const bytes = readFileSync(join(index, file))
    return `${file} ${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`
  })
  rmSync(folder, { recursive: true })
  return { entry, files }
}

// Pagefind's own writing said that it was done while its last file was empty: about once in seven times on a busy machine.
it('is whole as soon as it is written, and the same each time', async () => {
  const first = await written()
  expect(first.entry).toMatch(/"page_count":2\b/)
  expect(first.files.filter((file) => / 0 /.test(file))).toEqual([])
  for (let again = 0; again < 10; again++) expect(await written()).toEqual(first)
})
