import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { previewsOf } from '../../../src/publish/pictures/preview.ts'
import { variantsOf, widthsFor } from '../../../src/publish/pictures/variants.ts'
import { root } from '../../files.ts'

const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('previewsOf', () => {
  it('draws 1200 x 630 and nothing outside the place of the title, however bad that is', async () => {
    const draw = await previewsOf(root, join(folder, 'previews'))
    const pixels = async (title: string) => sharp(await draw(title)).raw().toBuffer({ resolveWithObject: true })
    const { data: bare, info } = await pixels('')
    expect([info.width, info.height]).toEqual([1200, 630])
    for (const title of ['Lido', 'Pooled ETH staking, explained and compared with one another', 'W'.repeat(300), 'gjpqy '.repeat(50), '<b>&"\'']) {
      const { data } = await pixels(title)
      let changed = 0
      for (let at = 0; at < data.length; at += 3) {
        if (data[at] === bare[at]) continue
        changed++
        const [x, y] = [(at / 3) % 1200, Math.floor(at / 3 / 1200)]
        // JPEG packs squares of 16 pixels, so a letter may change what is that near to it.
        if (x < 32 || x >= 624 || y < 112 || y >= 528) throw new Error(`Unexpected letter at ${x}, ${y} of ${JSON.stringify(title)}`)
      }
      expect(changed, title).toBeGreaterThan(1_000)
    }
  })

  it('draws the same bytes for the same title, others for another, and the bare picture for letters it has not', async () => {
    const [first, second] = [await previewsOf(root, join(folder, 'a')), await previewsOf(root, join(folder, 'b'))]
    expect(await first('Lido')).toEqual(await second('Lido'))
    expect(await first('Lido')).not.toEqual(await first('Ledo'))
    expect(await first('رهان')).toEqual(await first(''))
  })

  it('takes up what it drew before, and draws anew what is broken', async () => {
    const cache = join(folder, 'cache')
    const draw = await previewsOf(root, cache)
    const drawn = await draw('Lido')
    const [name = '', ...others] = readdirSync(cache)
    expect(others).toEqual([])
    writeFileSync(join(cache, name), 'half a pict')
    expect(await draw('Lido')).toEqual(drawn)
    expect(readdirSync(cache)).toEqual([name])
  })
})

describe('variantsOf', () => {
  const picture = async (name: string, width: number, height: number) => {
    const file = join(folder, name)
    await sharp({ create: { width, height, channels: 3, background: '#0f6b70' } }).png().toFile(file)
    return file
  }

  it('packs each kind at each width, the same bytes each time', async () => {
    const [light, dark] = [await picture('pool.0a1b.png', 1300, 650), await picture('pool.dark.2c3d.png', 1300, 650)]
    const { light: size, list } = await variantsOf(light, dark, join(folder, 'one'))
    expect(size).toEqual({ width: 1300, height: 650 })
    expect(list.map(({ name }) => name.replace(/\.[0-9a-f]{10}\./, '.#.'))).toEqual(['', '.dark'].flatMap((dark) => ['avif', 'webp'].flatMap((kind) => [500, 720, 1120].map((width) => `pool.#${dark}.${width}.${kind}`))))
    const again = await variantsOf(light, dark, join(folder, 'other'))
    for (const [index, { name, kind, width, bytes }] of list.entries()) {
      const packed = await bytes()
      const { format, width: found } = await sharp(packed).metadata()
      expect([format, found]).toEqual([kind === 'avif' ? 'heif' : 'webp', width])
      expect(again.list[index]?.name).toBe(name)
      expect(await again.list[index]?.bytes()).toEqual(packed)
    }
  })

  it('names other bytes otherwise, be it only the dark ones', async () => {
    const [light, dark, other] = [await picture('a.png', 20, 10), await picture('b.png', 20, 10), await picture('c.png', 20, 11)]
    const names = await Promise.all([variantsOf(light, dark, folder), variantsOf(light, other, folder), variantsOf(light, undefined, folder)])
    expect(new Set(names.map(({ list }) => list[0]?.name)).size).toBe(3)
    expect(names[2].list.some(({ dark }) => dark)).toBe(false)
  })

  it('never enlarges a picture', () => {
    expect(widthsFor(1)).toEqual([1])
    expect(widthsFor(500)).toEqual([500])
    expect(widthsFor(800)).toEqual([500, 720, 800])
    expect(widthsFor(1120)).toEqual([500, 720, 1120])
    expect(widthsFor(4000)).toEqual([500, 720, 1120])
  })
})
