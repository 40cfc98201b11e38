import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '../../../src/mdx/front-matter.ts'
import { painted, palettesOf } from '../../../src/publish/pictures/palette.ts'
import { within, withShapes } from '../../../src/publish/pictures/shapes.ts'
import { filesBelow, root } from '../../files.ts'

const textOf = (file: string) => readFileSync(join(root, file), 'utf8')
const shapes = textOf('assets/shapes.svg')
const palettes = palettesOf(shapes)
const drawings = filesBelow('assets').filter((file) => file.includes('/') && file.endsWith('.svg')).map((file) => `assets/${file}`)
const pages = filesBelow('content').filter((file) => file.endsWith('.mdx')).flatMap((file) => {
  const text = textOf(`content/${file}`)
  const { frontMatter } = readFrontMatter(text)
  return frontMatter?.image === undefined ? [] : [{ page: `content/${file}`, image: posix.join('content', posix.dirname(file), frontMatter.image), alt: frontMatter.alt ?? '', text: text.slice(text.indexOf('\n---\n', 3)) }]
})

/** A page that explains something with a picture, and what of it the page says in words. */
const explained: [page: string, image: string, words: string[]][] = [
  ['content/staking/index.mdx', 'assets/staking/four-ways.png', ['solo', 'service', 'Pooled', 'Exchange', '32 or more', 'less than 32', 'You see no validator']],
  ['content/staking/saas/index.mdx', 'assets/staking/two-keys.png', ['The signing key', 'The operator needs it', 'The withdrawal address', 'yours alone']],
  ['content/staking/dvt/index.mdx', 'assets/staking/shared-key.png', ['| 4 | 3 | 1 |', 'one of four machines', 'the other three still sign']],
  ['content/methodology/index.mdx', 'assets/methodology/facts-to-verdicts.png', ['without a source and a date is refused', 'met, partly met, not met, unknown', 'a tick, a half-filled ring, a crossed square and a question mark in a broken ring']],
  ['content/glossary/index.mdx', 'assets/glossary/field-guide.png', ['field guide', 'signing key', 'node']],
]

describe('pages with pictures', () => {
  it('are the first page, pooled staking and the five that explain with one', () => {
    expect(pages.map(({ page, image }) => [page, image])).toEqual(expect.arrayContaining(explained.map(([page, image]) => [page, image])))
    expect(pages.map(({ page }) => page).sort()).toEqual([...explained.map(([page]) => page), 'content/index.mdx', 'content/staking/pools/index.mdx'].sort())
  })

  it('say what is seen, each picture in words of its own', () => {
    const words = new Map(pages.map(({ image, alt }) => [image, alt]))
    expect(new Set(words.values()).size).toBe(words.size)
    for (const [image, alt] of words) expect(alt.length, image).toBeGreaterThan(40)
  })

  it.each(explained)('%s says in words what %s shows', (page, _image, words) => {
    const { text } = pages.find((one) => one.page === page) ?? expect.unreachable()
    expect(words.filter((one) => !text.includes(one))).toEqual([])
  })
})

describe.each(drawings)('%s', (file) => {
  const svg = withShapes(textOf(file), shapes)
  const pngOf = (scheme: keyof typeof palettes) => file.replace(/\.svg$/, scheme === 'day' ? '.png' : '.dark.png')
  const small = { width: 140, height: 94, fit: 'fill' } as const

  it('belongs to a page, and draws only what is there, without words', () => {
    expect(pages.map(({ image }) => image)).toContain(pngOf('day'))
    const ids = new Set([...svg.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id))
    expect([...svg.matchAll(/(?: href="#|url\(#)([\w-]+)/g)].map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([])
    expect(within(textOf(file))).not.toMatch(/<(?:text|style|image)/)
  })

  it('has a picture for light pages and another for dark ones, 1120 x 748, under 80 KiB each', async () => {
    const [day, night] = (['day', 'night'] as const).map((scheme) => readFileSync(join(root, pngOf(scheme)))) as [Buffer, Buffer]
    for (const bytes of [day, night]) {
      const { format, width, height } = await sharp(bytes).metadata()
      expect([format, width, height]).toEqual(['png', 1120, 748])
      expect(bytes.length).toBeLessThan(80 * 1024)
    }
    expect(day.equals(night)).toBe(false)
  })

  // Not the same bytes: another version of the library rounds otherwise. What is forgotten moves whole areas.
  it.each(['day', 'night'] as const)('looks by %s as it was drawn; after a change: npm run draw', async (scheme) => {
    const pixels = (input: Buffer | string) => sharp(input).resize(small).removeAlpha().raw().toBuffer()
    const [drawn, kept] = await Promise.all([pixels(Buffer.from(painted(svg, palettes[scheme]))), pixels(join(root, pngOf(scheme)))])
    expect(drawn.length).toBe(kept.length)
    expect(drawn.filter((value, at) => Math.abs(value - (kept[at] ?? 0)) > 48).length / drawn.length).toBeLessThan(0.002)
  })
})
