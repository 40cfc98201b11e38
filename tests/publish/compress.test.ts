import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compress } from '../../src/publish/compress.ts'

describe('packing', () => {
  let place: string
  const folder = () => join(place, 'out')
  const cache = () => join(place, 'cache')
  /** The bytes of what packing wrote. */
  const written = () => ['br', 'gz'].reduce((sum, kind) => sum + statSync(join(folder(), `a/index.html.${kind}`)).size, 0)
  const page = '<p>words words words words words words words words</p>'.repeat(20)

  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'compress-'))
    mkdirSync(join(folder(), 'a'), { recursive: true })
    writeFileSync(join(folder(), 'a/index.html'), page)
    writeFileSync(join(folder(), 'picture.png'), 'PNG')
  })
  afterEach(() => rmSync(place, { recursive: true }))

  it('writes texts once more, smaller, and leaves pictures alone', async () => {
    expect(await compress(folder(), cache())).toEqual({ files: 1, packed: 2, bytes: written() })
    const br = readFileSync(join(folder(), 'a/index.html.br'))
    expect(brotliDecompressSync(br).toString()).toBe(page)
    expect(gunzipSync(readFileSync(join(folder(), 'a/index.html.gz'))).toString()).toBe(page)
    expect(br.length).toBeLessThan(page.length / 4)
    expect(readdirSync(folder())).toEqual(['a', 'picture.png'])
  })

  it('takes from the cache what it packed before, with the same bytes', async () => {
    await compress(folder(), cache())
    const before = readFileSync(join(folder(), 'a/index.html.br'))
    rmSync(join(folder(), 'a/index.html.br'))
    expect(await compress(folder(), cache())).toEqual({ files: 1, packed: 0, bytes: written() })
    expect(readFileSync(join(folder(), 'a/index.html.br'))).toEqual(before)
  })

  it('packs anew what has changed', async () => {
    await compress(folder(), cache())
    writeFileSync(join(folder(), 'a/index.html'), `${page}!`)
    expect(await compress(folder(), cache())).toEqual({ files: 1, packed: 2, bytes: written() })
    expect(brotliDecompressSync(readFileSync(join(folder(), 'a/index.html.br'))).toString()).toBe(`${page}!`)
  })

  it.each([['cut off', (kept: Buffer) => kept.subarray(0, 5)], ['empty', () => Buffer.alloc(0)], ['of something else', (_: Buffer, kind: string) => readFileSync(join(cache(), readdirSync(cache()).find((file) => file.endsWith(kind)) ?? '')).reverse()]])('never passes on what is %s in the cache', async (_, spoil) => {
    await compress(folder(), cache())
    for (const file of readdirSync(cache())) writeFileSync(join(cache(), file), spoil(readFileSync(join(cache(), file)), file.slice(-2)))
    expect(await compress(folder(), cache())).toEqual({ files: 1, packed: 2, bytes: written() })
    expect(brotliDecompressSync(readFileSync(join(folder(), 'a/index.html.br'))).toString()).toBe(page)
    expect(gunzipSync(readFileSync(join(folder(), 'a/index.html.gz'))).toString()).toBe(page)
  })
})
