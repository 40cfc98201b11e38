import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { filesIn } from '../../src/files.ts'
import { writeSearchIndex } from '../../src/publish/search-index.ts'

/** The index of two pages, as the bytes of each file by its name. */
async function written(): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'search index '))
  for (const name of ['a', 'b']) writeFileSync(join(folder, `${name}.html`), `<!doctype html><html lang="en"><body><main id="site-content"><h1>Page ${name}</h1><p>Words of ${name}.</p></main></body></html>`)
  await writeSearchIndex(folder, ['a.html', 'b.html'])
  const index = join(folder, 'pagefind')
  const files = Object.fromEntries(filesIn(index).map((file) => [file, readFileSync(join(index, file), 'latin1')]))
  rmSync(folder, { recursive: true })
  return files
}

// Pagefind's own writing said that it was done while its last file was empty: about once in seven times on a busy machine.
it('is whole as soon as it is written, and the same each time', async () => {
  const first = await written()
  const { languages } = JSON.parse(first['pagefind-entry.json'] ?? '')
  expect(languages.en.page_count).toBe(2)
  expect(Object.keys(first)).toContain(`pagefind.${languages.en.hash}.pf_meta`)
  expect(Object.values(first).filter((bytes) => bytes === '')).toEqual([])
  for (let again = 0; again < 10; again++) expect(await written()).toEqual(first)
})
