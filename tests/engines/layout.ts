import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import type { Engine } from './engine.ts'
import { grid } from './grid.ts'

const pages = ['/', '/staking/', '/staking/pools/', '/staking/pools/lido/', '/glossary/', '/methodology/']
const widths = [320, 768, 1440]
/** How much higher a block may be in one engine than in another. */
const most = 1.05
/** By how many px at least: engines round the widths of letters, so that a line more is no fault where a block has few. */
const line = 29

interface Block {
  /** The element, and the words it begins with. */
  label: string
  height: number
  /** Blocks in this one, to say which of them it comes from. */
  inner?: Block[]
}
interface Look {
  blocks: Block[]
  /** By how many px the page scrolls sideways. */
  excess: number
}

/** A typeface as base64. Each engine has its own idea of which of the machine's fonts stands for "serif"; what is compared is the layout. */
const typeface = readFileSync(createRequire(import.meta.url).resolve('@fontsource/fraunces/files/fraunces-latin-400-normal.woff2'), 'base64')

/**
 * Measures a page: how far it scrolls sideways as it is; then, set in one typeface, how high the whole is, what stands in its `main`, and
 * its grids of products (`grids`: their selector). What is out of sight is drawn for that: its height is only guessed before.
 */
async function measure({ grids, base64 }: { grids: string; base64: string }): Promise<Look> {
  const blockOf = (element: Element, depth: number): Block => ({
    label: `${element.localName}${element.id && `#${element.id}`} “${(element.textContent ?? '').trim().slice(0, 24)}”`,
    height: element.getBoundingClientRect().height,
    ...(depth > 0 ? { inner: [...element.children].map((child) => blockOf(child, depth - 1)) } : {}),
  })
  const page = document.documentElement
  const excess = page.scrollWidth - page.clientWidth
  document.fonts.add(await new FontFace('Same', Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)), { weight: '1 1000' }).load())
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('*, ::before, ::after { content-visibility: visible !important; font-family: Same !important }')
  const sheets = [...document.adoptedStyleSheets]
  document.adoptedStyleSheets = [...sheets, sheet]
  const blocks = [...document.querySelectorAll(`main > *, ${grids}`)].map((block) => blockOf(block, 2))
  const look = { blocks: [{ label: 'the page', height: page.getBoundingClientRect().height }, ...blocks], excess }
  document.adoptedStyleSheets = sheets
  return look
}

/**
 * How wide the words of each heading of a page are in one line, in px, in the font that the engine finds by itself. It is measured large
 * and set down to the heading's size: engines round the width of small letters each in its way. Which letters stand closer together
 * or are drawn as one depends on the format in which an engine takes the font, and is left out.
 */
function widthsOfHeadings(): [words: string, width: number][] {
  // Signs that no serif has, such as an emoji, come from another font in each engine.
  const headings = [...document.querySelectorAll<HTMLElement>('h1, h2, h3')].filter((heading) => /^[\p{L}\p{P}\p{N} ]+$/u.test(heading.textContent ?? ''))
  const sizes = headings.map((heading) => parseFloat(getComputedStyle(heading).fontSize))
  const large = 1000
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`h1, h2, h3 { position: absolute !important; white-space: nowrap !important; width: max-content !important; max-width: none !important; font-size: ${large}px !important; font-kerning: none !important; font-variant-ligatures: none !important } * { content-visibility: visible !important }`)
  const sheets = [...document.adoptedStyleSheets]
  document.adoptedStyleSheets = [...sheets, sheet]
  const widths = headings.map((heading, index): [string, number] => [heading.textContent ?? '', (heading.getBoundingClientRect().width * (sizes[index] ?? 0)) / large])
  document.adoptedStyleSheets = sheets
  return widths
}

/** Says of blocks that stand in the same place in each engine which differ by too much, and in which of their parts. */
function differing(engines: readonly Engine[], blocks: readonly Block[]): string[] {
  const [first, ...others] = blocks
  if (!first) return []
  if (others.some(({ label }) => label !== first.label)) return [`not the same block: ${blocks.map(({ label }) => label).join(', ')}`]
  const heights = blocks.map(({ height }) => height)
  const least = Math.min(...heights)
  if (Math.max(...heights) <= Math.max(least * most, least + line)) return []
  const parts = (first.inner ?? []).flatMap((_, index) => differing(engines, blocks.flatMap(({ inner }) => inner?.[index] ?? [])))
  return [`${first.label} is ${heights.map((height, index) => `${Math.round(height)} px in ${engines[index]?.name}`).join(', ')}`, ...parts.map((part) => `  ${part}`)]
}

/** Tests that pages look the same in every engine, where there is more than one, and are quiet in each. */
export function testLayout(engines: () => readonly Engine[], alone: boolean): void {
  describe.each(pages)('%s', (page) => {
    const looks = new Map<string, Look[]>()
    const faults: string[] = []

    it('opens without a word on the console and without an error', async () => {
      await Promise.all(engines().map(async (engine) => {
        await engine.open(page)
        const seen: Look[] = []
        for (const width of widths) {
          await engine.resize(width)
          seen.push(await engine.evaluate(measure, { grids: grid, base64: typeface }))
        }
        looks.set(engine.name, seen)
        faults.push(...(await engine.faults()).map((fault) => `${engine.name}: ${fault}`))
      }))
      expect(faults).toEqual([])
    })

    it.skipIf(alone).each(widths)('is as high in every engine at %i px, within 5%, and so is each block of it', (width) => {
      const seen = engines().map(({ name }) => looks.get(name)?.[widths.indexOf(width)])
      const all = seen.map((look) => look?.blocks ?? [])
      expect(all[0]?.length).toBeGreaterThan(1)
      expect((all[0] ?? []).flatMap((_, index) => differing(engines(), all.flatMap((blocks) => blocks[index] ?? [])))).toEqual([])
    })

    it.skipIf(alone)('has its headings in the same font in every engine: as wide, within 1 px', async () => {
      const seen = await Promise.all(engines().map(async (engine) => {
        await engine.open(page)
        return engine.evaluate(widthsOfHeadings)
      }))
      const [first = [], ...others] = seen
      expect(first.length).toBeGreaterThan(3)
      for (const other of others) {
        expect(other.map(([words]) => words)).toEqual(first.map(([words]) => words))
        expect(other.map(([words, width], index) => [words, width, first[index]?.[1] ?? 0] as const).filter(([, width, wanted]) => Math.abs(width - wanted) > 1)).toEqual([])
      }
    })

    it.each(widths)('does not scroll sideways at %i px', (width) => {
      expect(engines().filter(({ name }) => looks.get(name)?.[widths.indexOf(width)]?.excess !== 0).map(({ name }) => name)).toEqual([])
    })
  })
}
