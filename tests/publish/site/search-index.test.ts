import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { searchable } from '../../../src/publish/page/searchable.ts'
import { treeOf } from '../../../src/publish/page/tree.ts'
import { searchIndex } from '../../../src/publish/site/search-index.ts'

const pages = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ file: `${name}/index.html`, texts: [{ url: `/${name}/`, content: searchable(treeOf(`<main><h1>Page ${name}</h1><p>Words of ${name}.</p></main>`), { kind: 'page', lang: 'en' }) }] }))

/** The index of these pages: what leads into it, and the size and fingerprint of each file by its name. */
async function written(some: typeof pages) {
  const index = searchIndex()
  for (const { file, texts } of some) index.add(file, texts)
  const files = await index.files()
  const entry = Buffer.from(files.find(([path]) => path === 'pagefind/pagefind-entry.json')?.[1] ?? []).toString('utf8')
  return { entry, files: files.map(([path, bytes]) => `${path} ${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`).sort() }
}

// Pagefind's own writing said that it was done while its last file was empty: about once in seven times on a busy machine.
it('is whole as soon as it is written, and the same each time', async () => {
  const first = await written(pages)
  expect(first.entry).toMatch(/"page_count":5\b/)
  expect(first.files.filter((file) => / 0 /.test(file))).toEqual([])
  for (let again = 0; again < 10; again++) expect(await written(pages)).toEqual(first)
})

it('is the same in whatever order pages come', async () => {
  const first = await written(pages)
  expect(await written([...pages].reverse())).toEqual(first)
  expect(await written([...pages.slice(2), ...pages.slice(0, 2)])).toEqual(first)
  expect((await written(pages.slice(1))).files).not.toEqual(first.files)
})
