import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { type Lang, langs } from '../../../src/languages.ts'
import { previewsOf } from '../../../src/publish/pictures/preview.ts'
import { drawVariant, variantsOf, widthsFor } from '../../../src/publish/pictures/variants.ts'
import { root } from '../../files.ts'

const [scene = '', shapes = '', icon = ''] = ['assets/staking/leslie-pool.svg', 'assets/shapes.svg', 'public/favicon.svg'].map((file) => readFileSync(join(root, file), 'utf8'))
const drawings = { scene, shapes, icon }

describe('previewsOf', () => {
  const titles: Record<Lang, string[]> = {
    en: ['Lido', 'Pooled ETH staking, explained and compared with one another', 'W'.repeat(300), 'gjpqy '.repeat(50), '<b>&"\''],
    es: ['Lido', '¿Cómo se retira el ETH de un pool y cuánto tarda? Ñandúes', 'Ü'.repeat(300)],
    ar: ['Lido', 'كيف نحكم؟', 'التخزين بتقنية المدقّق الموزَّع: شرح DVT ومقارنة', 'ججج '.repeat(60), 'آإُّ'.repeat(80), 'كيف 32 ETH '.repeat(30)],
    zh: ['Lido', '质押', '“质押 ETH”的四种方式：讲解与比较（DVT）', '质押'.repeat(150), '（质'.repeat(80)],
  }

  it.each(langs)('draws 1200 x 630 and nothing outside the place of the title, however bad that is: %s', async (lang) => {
    const previewOf = previewsOf(drawings)
    const pixels = async (title: string) => sharp(await previewOf(title, lang)).raw().toBuffer({ resolveWithObject: true })
    const { data: bare, info } = await pixels('')
    expect([info.width, info.height]).toEqual([1200, 630])
    const [left, right] = lang === 'ar' ? [576, 1168] : [32, 624]
    for (const title of titles[lang]) {
      const { data } = await pixels(title)
      let changed = 0
      for (let at = 0; at < data.length; at += 3) {
        if (data[at] === bare[at]) continue
        changed++
        const [x, y] = [(at / 3) % 1200, Math.floor(at / 3 / 1200)]
        // JPEG packs squares of 16 pixels, so a letter may change what is that near to it.
        if (x < left || x >= right || y < 112 || y >= 528) throw new Error(`Unexpected letter at ${x}, ${y} of ${JSON.stringify(title)}`)
      }
      expect(changed, title).toBeGreaterThan(1_000)
    }
  })

  it('draws the same bytes for the same title and language, others for another, and the bare picture for letters it has not', async () => {
    const [first, second] = [previewsOf(drawings), previewsOf(drawings)]
    for (const lang of langs) expect(await first('Lido', lang)).toEqual(await second('Lido', lang))
    expect(await first('Lido', 'en')).not.toEqual(await first('Ledo', 'en'))
    expect(await first('Lido', 'ar')).not.toEqual(await first('Lido', 'en'))
    expect(await first('رهان', 'en')).toEqual(await first('', 'en'))
    expect(await first('رهان 质押', 'ar')).toEqual(await first('', 'ar'))
    expect(await first('رهان', 'ar')).not.toEqual(await first('', 'ar'))
  })

  it('is seen in a mirror where one reads from right to left, but for the icon and letters', async () => {
    const previewOf = previewsOf(drawings)
    const raw = async (lang: Lang, mirrored: boolean) => {
      const image = sharp(await previewOf('', lang)).removeAlpha()
      return (mirrored ? image.flop() : image).raw().toBuffer()
    }
    const [left, right] = [await raw('en', true), await raw('ar', false)]
    const differs = (x0: number, x1: number, y0: number, y1: number) => {
      let count = 0
      for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) if (Math.abs((left[3 * (y * 1200 + x)] ?? 0) - (right[3 * (y * 1200 + x)] ?? 0)) > 64) count++
      return count
    }
    // Leslie, the fish; the icon and the name.
    expect(differs(0, 600, 0, 630)).toBeLessThan(50)
    expect(differs(600, 1200, 500, 630)).toBeLessThan(50)
    expect(differs(1088, 1144, 52, 108)).toBeGreaterThan(200)
    expect(differs(700, 1080, 52, 108)).toBeGreaterThan(1_000)
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
