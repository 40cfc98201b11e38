import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { langs } from '../../../src/languages.ts'
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

it('is one for each language', async () => {
  const index = searchIndex()
  for (const lang of langs) index.add(`${lang}/index.html`, [{ url: `/${lang}/`, content: searchable(treeOf('<main><h1>A</h1><p>质押 ETH.</p></main>'), { kind: 'page', lang }) }])
  const files = await index.files()
  const { languages: indexed } = JSON.parse(Buffer.from(files.find(([path]) => path === 'pagefind/pagefind-entry.json')?.[1] ?? []).toString('utf8')) as { languages: Record<string, { page_count: number; wasm: string | null }> }
  expect(Object.entries(indexed).map(([lang, { page_count: count, wasm }]) => [lang, count, wasm]).sort()).toEqual([['ar', 1, 'ar'], ['en', 1, 'en'], ['es', 1, 'es'], ['zh-hans', 1, null]])
  const names = files.map(([path]) => path)
  for (const lang of ['ar', 'en', 'es', 'zh-hans']) expect(names.filter((name) => name.startsWith(`pagefind/index/${lang}_`)), lang).toHaveLength(1)
  // What each language is searched with; Chinese with what knows no language.
  expect(names.filter((name) => name.includes('/wasm.')).sort()).toEqual(['ar', 'en', 'es', 'unknown'].map((lang) => `pagefind/wasm.${lang}.pagefind`))
})
