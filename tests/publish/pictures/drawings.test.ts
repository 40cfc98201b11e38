import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '../../../src/mdx/front-matter.ts'
import { painted, type Palette, palettesOf } from '../../../src/publish/pictures/palette.ts'
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

const ratio = (first: string, second: string): number => {
  const [low = 0, high = 0] = [first, second].map(luminance).sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}
/** The relative luminance of "#rrggbb", as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('withShapes', () => {
  const own = '<?xml version="1.0"?><!-- A note. -->\n<svg viewBox="0 0 9 9"><use href="#a"/></svg>\n'

  it('puts what is shared before what is drawn, and keeps the root of the drawing', () => {
    expect(withShapes(own, '<svg width="1"><g id="a"/></svg>')).toBe('<?xml version="1.0"?><!-- A note. -->\n<svg viewBox="0 0 9 9"><g id="a"/><use href="#a"/></svg>\n')
    expect(withShapes(own, '<svg></svg>')).toBe(own)
    expect(withShapes(own, '<svg>$& $1</svg>')).toContain('<svg viewBox="0 0 9 9">$& $1<use')
  })

  it('fills a drawing that holds nothing', () => {
    expect(withShapes('<svg></svg>', '<svg><g/></svg>')).toBe('<svg><g/></svg>')
  })
})

describe('palettesOf', () => {
  it.each([
    ['<style>\nsvg{--a:#111111}\n</style>', 'Unexpected drawing without colours, expected a rule for "svg.night" in its <style>.'],
    ['<style>\nsvg.night{--a:#111111}\n</style>', 'Unexpected drawing without colours, expected a rule for "svg" in its <style>.'],
    ['', 'Unexpected drawing without colours, expected a rule for "svg" in its <style>.'],
  ])('refuses %j', (svg, message) => {
    expect(() => palettesOf(svg)).toThrow(message)
  })

  it('takes by night the colours of the day that the night does not name', () => {
    const { day, night } = palettesOf('<style>\nsvg{--a:#111111;--b:#222222}\nsvg.night{--a:#333333}\n</style>')
    expect([[...day], [...night]]).toEqual([[['--a', '#111111'], ['--b', '#222222']], [['--a', '#333333'], ['--b', '#222222']]])
  })
})

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

describe('the shared shapes', () => {
  const all = shapes + drawings.map(textOf).join('')
  const named = (pattern: RegExp, text: string) => new Set([...text.matchAll(pattern)].map(([, name = '']) => name))

  it('are each drawn somewhere, and so is each class', () => {
    const used = named(/#([\w-]+)/g, all)
    expect([...named(/ id="([\w-]+)"/g, shapes)].filter((id) => !used.has(id))).toEqual([])
    const classes = new Set([...all.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' ')))
    const rules = named(/[}\n,]\.([\w-]+)(?=[,{])/g, shapes)
    expect([...classes].filter((name) => !rules.has(name))).toEqual([])
    expect([...rules].filter((name) => !classes.has(name))).toEqual([])
  })

  it('have a colour of the night only where they have one of the day', () => {
    expect([...palettes.night.keys()].sort()).toEqual([...palettes.day.keys()].sort())
    expect([...palettes.night].filter(([name, colour]) => palettes.day.get(name) !== colour).length).toBeGreaterThan(40)
  })

  // Of each thing the face or its edge has to be seen before the ground it stands on.
  it.each<[thing: string, ground: string, ...colours: string[]]>([
    ['a coin or a key', 'sky', 'sun', 'edge'],
    ['a coin or a key', 'wall', 'sun', 'edge'],
    ['the mark on a coin', 'sun', 'edge'],
    ['the signing key', 'sky', 'ember'],
    ['a machine', 'sky', 'box'],
    ['a machine or a net in the water', 'wall', 'box'],
    ['a light that is on', 'boxface', 'on'],
    ['a piece of a key on a machine', 'boxface', 'sun'],
    ['a piece that does not sign', 'boxface', 'off'],
    ['a dotted line', 'sky', 'trail'],
    ['a dotted line in the water', 'wall', 'trail'],
    ['a card', 'sky', 'paper', 'print'],
    ['a card in the water', 'wall', 'paper', 'print'],
    ['what is written on a card', 'paper', 'print'],
    ['the date on a card', 'paper', 'cover'],
    ['a signature or a source', 'paper', 'tick'],
    ['met', 'paper', 'met'],
    ['partly met', 'paper', 'partly'],
    ['not met', 'paper', 'not'],
  ])('shows %s on %s at 3:1 or more, by day and by night', (_thing, ground, ...names) => {
    const colourOf = (palette: Palette, name: string) => palette.get(`--${name}`) ?? expect.unreachable(name)
    for (const palette of Object.values(palettes)) expect(Math.max(...names.map((name) => ratio(colourOf(palette, name), colourOf(palette, ground))))).toBeGreaterThanOrEqual(3)
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
