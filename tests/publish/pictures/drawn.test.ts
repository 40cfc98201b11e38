import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { cached } from '../../../src/publish/pictures/cached.ts'
import { previewsOf } from '../../../src/publish/pictures/preview.ts'
import { variantOf, variantsOf, widthsFor } from '../../../src/publish/pictures/variants.ts'
import { root } from '../../files.ts'

const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const [scene = '', shapes = '', icon = ''] = ['assets/staking/leslie-pool.svg', 'assets/shapes.svg', 'public/favicon.svg'].map((file) => readFileSync(join(root, file), 'utf8'))
const drawings = { scene, shapes, icon }

describe('previewsOf', () => {
  it('draws 1200 x 630 and nothing outside the place of the title, however bad that is', async () => {
    const previewOf = await previewsOf(drawings)
    const pixels = async (title: string) => sharp(await previewOf(title).draw()).raw().toBuffer({ resolveWithObject: true })
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
    expect(await first('Lido').draw()).toEqual(await second('Lido').draw())
    expect(await first('Lido').draw()).not.toEqual(await first('Ledo').draw())
    expect(await first('رهان').draw()).toEqual(await first('').draw())
  })

  it('names a picture by everything it is made from', async () => {
    const [first, second, other] = [await previewsOf(drawings), await previewsOf(drawings), await previewsOf({ ...drawings, icon: icon.replace('#0f6b70', '#0f6b71') })]
    expect(first('Lido').key).toBe(second('Lido').key)
    expect(first('Lido').key).toMatch(/^[0-9a-f]{64}\.jpg$/)
    expect(new Set([first('Lido'), first('Ledo'), other('Lido')].map(({ key }) => key)).size).toBe(3)
  })
})

describe('what was drawn before', () => {
  it('is taken up, and drawn anew where it is broken', async () => {
    const cache = join(folder, 'cache')
    const { key, draw } = (await previewsOf(drawings))('Lido')
    let times = 0
    const drawn = () => cached(cache, key, () => (times++, draw()))
    const first = await drawn()
    expect(await drawn()).toEqual(first)
    expect([times, readdirSync(cache)]).toEqual([1, [key]])
    writeFileSync(join(cache, key), 'half a pict')
    expect(await drawn()).toEqual(first)
    expect([times, readdirSync(cache)]).toEqual([2, [key]])
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
      const packed = await variantOf(bytes, variant).draw()
      const { format, width } = await sharp(packed).metadata()
      expect([format, width]).toEqual([variant.kind === 'avif' ? 'heif' : 'webp', variant.width])
      expect(await variantOf(bytes, variant).draw()).toEqual(packed)
    }
  })

  it('names other bytes otherwise, be it only the dark ones', async () => {
    const [light, dark, other] = [await picture(20, 10), await picture(20, 11), await picture(20, 12)]
    const all = await Promise.all([variantsOf('a', [light, dark]), variantsOf('a', [light, other]), variantsOf('a', [light])])
    expect(new Set(all.map(({ list }) => list[0]?.name)).size).toBe(3)
    expect(all[2].list.some(({ dark }) => dark)).toBe(false)
    expect('dark' in all[2]).toBe(false)
  })

  it('names each drawing by the one picture, the kind and the width that it is made from', async () => {
    const [light, other] = [await picture(20, 10), await picture(20, 11)]
    const keys = [variantOf(light, { kind: 'avif', width: 10 }), variantOf(light, { kind: 'webp', width: 10 }), variantOf(light, { kind: 'avif', width: 20 }), variantOf(other, { kind: 'avif', width: 10 })].map(({ key }) => key)
    expect(new Set(keys).size).toBe(4)
    expect(keys[0]).toBe(variantOf(Buffer.from(light), { kind: 'avif', width: 10 }).key)
  })

  it('never enlarges a picture', () => {
    expect(widthsFor(1)).toEqual([1])
    expect(widthsFor(500)).toEqual([500])
    expect(widthsFor(800)).toEqual([500, 720, 800])
    expect(widthsFor(1120)).toEqual([500, 720, 1120])
    expect(widthsFor(4000)).toEqual([500, 720, 1120])
  })
})
