import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { isPackable, packedAs } from '../../src/publish/pack.ts'

describe('packing', () => {
  const page = '<p>words words words words words words words words</p>'.repeat(20)

  it('makes a text smaller, twice', async () => {
    const { br, gz } = await packedAs(Buffer.from(page))
    expect(brotliDecompressSync(br).toString()).toBe(page)
    expect(gunzipSync(gz).toString()).toBe(page)
    expect(br.length).toBeLessThan(page.length / 4)
  })

  it('gives the same bytes for the same text', async () => {
    expect(await packedAs(Buffer.from(page))).toEqual(await packedAs(Buffer.from(page)))
  })

  it('packs an empty text too', async () => {
    expect(gunzipSync((await packedAs(Buffer.alloc(0))).gz).toString()).toBe('')
  })

  it.each(['a/index.html', 'llms.txt', 'feed.xml', 'api/v1/products.json', 'favicon.svg', 'calendar.ics', 'a/index.md', 'manifest.webmanifest'])('is worth it for %s', (path) => expect(isPackable(path)).toBe(true))
  it.each(['a.png', 'og.jpg', 'pagefind/fragment/en_1.pf_fragment', '_headers', 'a.html.br', '_tag.abc'])('is not for %s', (path) => expect(isPackable(path)).toBe(false))
})
