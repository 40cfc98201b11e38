import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { canonicalOf, hrefOf, site } from '../../src/site.ts'
import { addressOf, attributeOf, builtFiles, builtPages, bytesOf, type Element, elementsOf } from './built.ts'

const pages = builtPages.filter((file) => file !== '404.html').map((file) => ({ file, elements: elementsOf(file) }))
const metaIn = (elements: Element[], key: string) => elements.filter((element) => element.tagName === 'meta' && [attributeOf(element, 'property'), attributeOf(element, 'name')].includes(key)).map((element) => attributeOf(element, 'content'))
const fileAt = (address: string) => address.slice(site.basePath.length + 1)
/** The candidates of a `srcset`: file and width. */
const candidates = (set: string) => set.split(',').map((candidate) => candidate.split(' ')).map(([address = '', width = '']) => ({ file: fileAt(address), width: Number(width.replace('w', '')) }))
const setsIn = (elements: Element[]) => elements.flatMap((element) => attributeOf(element, 'srcset') ?? attributeOf(element, 'imagesrcset') ?? [])

describe('the picture of a page, for where it is linked', () => {
  it.each(pages)('$file has one of its own, 1200 x 630 by its bytes and light', async ({ file, elements }) => {
    const picture = file.replace(/index\.html$/, 'og.jpg')
    expect(metaIn(elements, 'og:image')).toEqual([`${canonicalOf(addressOf(file))}og.jpg`])
    expect(metaIn(elements, 'twitter:card')).toEqual(['summary_large_image'])
    const { format, width, height } = await sharp(bytesOf(picture)).metadata()
    expect([format, String(width), String(height)]).toEqual(['jpeg', ...metaIn(elements, 'og:image:width'), ...metaIn(elements, 'og:image:height')])
    expect([width, height]).toEqual([1200, 630])
    expect(bytesOf(picture).length).toBeLessThan(60 * 1024)
  })

  it('differs where titles differ', () => {
    const pictures = new Map(pages.map(({ file, elements }) => [metaIn(elements, 'og:title')[0], bytesOf(file.replace(/index\.html$/, 'og.jpg')).toString('base64')]))
    expect(pictures.size).toBeGreaterThan(40)
    expect(new Set(pictures.values()).size).toBe(pictures.size)
  })
})

describe('pictures in pages', () => {
  const shown = pages.filter(({ elements }) => elements.some(({ tagName }) => tagName === 'picture'))

  it('stand on the pages that explain something with one, each with its words', () => {
    expect(shown.map(({ file }) => file)).toEqual(['glossary/index.html', 'index.html', 'methodology/index.html', 'staking/dvt/index.html', 'staking/index.html', 'staking/pools/index.html', 'staking/saas/index.html'])
    const said = new Map(shown.map(({ elements }) => elements.find(({ tagName }) => tagName === 'img') as Element).map((image) => [attributeOf(image, 'alt') ?? '', attributeOf(image, 'src')?.replace(/\..*/, '').replace(/.*\//, '')]))
    expect([...said.values()].sort()).toEqual(['facts-to-verdicts', 'field-guide', 'four-ways', 'leslie-pool', 'shared-key', 'two-keys'])
    expect([...said.keys()].filter((words) => words.length < 40)).toEqual([])
  })

  it('differ by day and by night', () => {
    const dark = shown.flatMap(({ elements }) => setsIn(elements).flatMap(candidates)).map(({ file }) => file).filter((file) => file.includes('.dark.'))
    expect(dark.length).toBeGreaterThan(0)
    expect(dark.filter((file) => bytesOf(file).equals(bytesOf(file.replace('.dark.', '.'))))).toEqual([])
  })

  it('are of the kind and width they say, and as high as their place', async () => {
    for (const { elements } of shown) {
      const image = elements.find(({ tagName }) => tagName === 'img') as Element
      const ratio = Number(attributeOf(image, 'width')) / Number(attributeOf(image, 'height'))
      for (const { file, width } of setsIn(elements).flatMap(candidates)) {
        const found = await sharp(bytesOf(file)).metadata()
        expect([file, found.width]).toEqual([file, width])
        expect(found.format).toBe(file.endsWith('.avif') ? 'heif' : 'webp')
        expect(Math.abs(width / found.height - ratio)).toBeLessThan(0.01)
      }
      expect(setsIn(elements).flatMap(candidates).map(({ file }) => file)).toContain(fileAt(attributeOf(image, 'src') ?? ''))
    }
  })

  it('come as AVIF before WebP, dark before light', () => {
    for (const { elements } of shown) {
      expect(elements.filter(({ tagName }) => tagName === 'source').map((source) => [attributeOf(source, 'type'), attributeOf(source, 'media')])).toEqual([
        ['image/avif', '(prefers-color-scheme:dark)'],
        ['image/avif', undefined],
        ['image/webp', '(prefers-color-scheme:dark)'],
      ])
    }
  })

  it('are loaded early just as they are shown', () => {
    for (const { elements } of shown) {
      const early = elements.filter((element) => attributeOf(element, 'rel') === 'preload')
      const avif = elements.filter((element) => attributeOf(element, 'type') === 'image/avif' && element.tagName === 'source')
      expect(early.map((link) => [attributeOf(link, 'as'), attributeOf(link, 'type'), attributeOf(link, 'imagesrcset'), attributeOf(link, 'imagesizes')])).toEqual(avif.map((source) => ['image', 'image/avif', attributeOf(source, 'srcset'), attributeOf(source, 'sizes')]))
      expect(early.map((link) => attributeOf(link, 'media'))).toEqual(['(prefers-color-scheme:dark)', '(prefers-color-scheme:light)'])
    }
  })

  it('are all that is packed, under names with a fingerprint', () => {
    const offered = new Set(shown.flatMap(({ elements }) => setsIn(elements).flatMap(candidates)).map(({ file }) => file))
    const packed = builtFiles.filter((file) => /\.(avif|webp)$/.test(file))
    expect(packed).toEqual([...offered].sort())
    expect(packed.filter((file) => !/^_next\/static\/[\w-]+\.[0-9a-f]{10}\.(?:dark\.)?\d+\.(?:avif|webp)$/.test(file))).toEqual([])
  })
})

describe('the icons', () => {
  const manifest = JSON.parse(bytesOf('manifest.webmanifest').toString('utf8')) as { name: string; short_name: string; start_url: string; scope: string; display: string; icons: { src: string; sizes: string; type: string; purpose: string }[] }

  it('have the sizes and kinds the manifest says', async () => {
    expect(manifest).toMatchObject({ name: site.name, start_url: `${site.basePath}/`, scope: `${site.basePath}/`, display: 'minimal-ui' })
    expect(manifest.short_name.length).toBeLessThanOrEqual(12)
    const found = await Promise.all(manifest.icons.map(async ({ src, sizes }) => {
      const { format, width, height } = await sharp(bytesOf(fileAt(src))).metadata()
      return [src, format, sizes === 'any' ? 'any' : `${width}x${height}`]
    }))
    expect(found).toEqual(manifest.icons.map(({ src, type, sizes }) => [src, type.replace(/^image\/|\+xml$/g, ''), sizes]))
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(['any any', '192x192 any', '512x512 any', '512x512 maskable'])
  })

  it('stay whole under any mask, and show nothing through their corners on a home screen', async () => {
    const { data, info } = await sharp(bytesOf('icon-maskable.png')).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
    const ground = [15, 107, 112, 255]
    let strangers = 0
    for (let y = 0; y < info.height; y++) for (let x = 0; x < info.width; x++) if (Math.hypot(x + 0.5 - 256, y + 0.5 - 256) > 0.4 * info.width) {
      // Round corners are mixed from two of the same colour, which may round to a neighbour.
      if (ground.some((value, channel) => Math.abs((data[(y * info.width + x) * 4 + channel] ?? 0) - value) > 1)) strangers++
    }
    expect(strangers).toBe(0)
    const touch = await sharp(bytesOf('apple-touch-icon.png')).metadata()
    expect([touch.width, touch.height, touch.hasAlpha]).toEqual([180, 180, false])
  })

  it('hold a picture of 32 pixels for tabs that know no SVG', async () => {
    const ico = bytesOf('favicon.ico')
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4), ico.readUInt8(6), ico.readUInt8(7)]).toEqual([0, 1, 1, 32, 32])
    const picture = ico.subarray(ico.readUInt32LE(18))
    expect(picture.length).toBe(ico.readUInt32LE(14))
    const { format, width, height } = await sharp(picture).metadata()
    expect([format, width, height]).toEqual(['png', 32, 32])
  })

  it.each(pages)('and the manifest that names them are linked in $file', ({ elements }) => {
    const linked = (rel: string) => elements.filter((element) => attributeOf(element, 'rel') === rel).map((element) => attributeOf(element, 'href'))
    expect(linked('icon')).toContain(hrefOf('/favicon.svg'))
    expect(linked('manifest')).toEqual([hrefOf('/manifest.webmanifest')])
  })
})
