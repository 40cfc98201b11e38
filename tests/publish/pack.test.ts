import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { isPackable, packedAs } from '../../src/publish/pack.ts'

describe('packing', () => {
  it.each(['<p>words words words words words words words words</p>'.repeat(20), 'a', '', 'é🐟'.repeat(100)])('gives a text back as it was, from either form', async (text) => {
    const { br, gz } = await packedAs(Buffer.from(text))
    expect([brotliDecompressSync(br), gunzipSync(gz)].map(String)).toEqual([text, text])
  })

  it('makes texts smaller, and the same bytes each time', async () => {
    const text = Buffer.from('<p>words words words words words words words words</p>'.repeat(20))
    const packed = await packedAs(text)
    expect(Math.max(packed.br.length, packed.gz.length)).toBeLessThan(text.length / 4)
    expect(await packedAs(text)).toEqual(packed)
  })

  it('is for texts alone: pictures, and what Pagefind writes, are packed already', () => {
    expect(['index.html', 'a/index.md', '_next/static/site.0a.js', 'favicon.svg', 'manifest.webmanifest', 'calendar.ics', 'feed.xml', 'robots.txt', 'api/v1/products.json'].filter((path) => !isPackable(path))).toEqual([])
    expect(['og.jpg', 'a.avif', 'favicon.ico', 'pagefind/index/en_0a.pf_index', '_headers', '_tag.0a', 'html', 'a.html.br'].filter(isPackable)).toEqual([])
  })
})
