import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Palette, palettesOf } from '../../../src/publish/pictures/palette.ts'
import { withShapes } from '../../../src/publish/pictures/shapes.ts'
import { filesBelow, root } from '../../files.ts'

const textOf = (file: string) => readFileSync(join(root, 'assets', file), 'utf8')
const shapes = textOf('shapes.svg')
const palettes = palettesOf(shapes)

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

describe('the shared shapes', () => {
  const all = filesBelow('assets').filter((file) => file.endsWith('.svg')).map(textOf).join('')
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
