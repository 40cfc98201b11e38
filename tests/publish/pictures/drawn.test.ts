import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { previewsOf } from '../../../src/publish/pictures/preview.ts'
import { drawVariant, variantsOf, widthsFor } from '../../../src/publish/pictures/variants.ts'
import { root } from '../../files.ts'

const [scene = '', shapes = '', icon = ''] = ['assets/staking/leslie-pool.svg', 'assets/shapes.svg', 'public/favicon.svg'].map((file) => readFileSync(join(root, file), 'utf8'))
const drawings = { scene, shapes, icon }

describe('previewsOf', () => {
  it('draws 1200 x 630 and nothing outside the place of the title, however bad that is', async () => {
    const previewOf = await previewsOf(drawings)
    const pixels = async (title: string) => sharp(await previewOf(title)).raw().toBuffer({ resolveWithObject: true })
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
    const [first, second] = [await previewsOf(drawings), await previewsOf(drawings)]
    expect(await first('Lido')).toEqual(await second('Lido'))
    expect(await first('Lido')).not.toEqual(await first('Ledo'))
    expect(await first('رهان')).toEqual(await first(''))
  })
})

describe('variantsOf', () => {
  const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#0f6b70' } }).png().toBuffer()

  it('packs each kind at each width, the same bytes each time', async () => {
    const pictures = [await picture(1300, 650), await picture(1300, 640)]
    const { light, dark, list } = await variantsOf('pool', pictures)
    expect([light, dark]).toEqual([{ width: 1300, height: 650 }, { width: 1300, height: 640 }])
    expect(list.map(({ name }) => name.replace(/\.[0-9a-f]{10}\./, '.#.'))).toEqual(['', '.dark'].flatMap((dark) => ['avif', 'webp'].flatMap((kind) => [500, 720, 1120].map((width) => `pool.#${dark}.${width}.${kind}`))))
    expect(await variantsOf('pool', pictures)).toEqual({ light, dark, list })
    for (const variant of list) {
      const bytes = pictures[variant.dark ? 1 : 0] as Buffer
      const packed = await drawVariant(bytes, variant)
      const { format, width } = await sharp(packed).metadata()
      expect([format, width]).toEqual([variant.kind === 'avif' ? 'heif' : 'webp', variant.width])
      expect(await drawVariant(bytes, variant)).toEqual(packed)
    }
  })

  it('names other bytes otherwise, be it only the dark ones', async () => {
    const [light, dark, other] = [await picture(20, 10), await picture(20, 11), await picture(20, 12)]
    const all = await Promise.all([variantsOf('a', [light, dark]), variantsOf('a', [light, other]), variantsOf('a', [light])])
    expect(new Set(all.map(({ list }) => list[0]?.name)).size).toBe(3)
    expect(all[2].list.some(({ dark }) => dark)).toBe(false)
    expect('dark' in all[2]).toBe(false)
  })

  it('never enlarges a picture', () => {
    expect(widthsFor(1)).toEqual([1])
    expect(widthsFor(500)).toEqual([500])
    expect(widthsFor(800)).toEqual([500, 720, 800])
    expect(widthsFor(1120)).toEqual([500, 720, 1120])
    expect(widthsFor(4000)).toEqual([500, 720, 1120])
  })
})
