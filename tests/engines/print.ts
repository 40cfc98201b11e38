import { describe, expect, it } from 'vitest'
import type { Engine } from './engine.ts'
import { gridPage, printedEntry, printedName } from './grid.ts'
import { type Found, marksIn } from './pdf.ts'

/**
 * Puts a mark into everything of each product that holds words, `[[name3]]` before the name and `[[3]]` after the rest, in letters so
 * small that hardly anything moves; gives the names. What is not printed takes its marks along. The marks stand in the text: Firefox prints
 * what is placed absolutely as if there were no pages.
 */
function mark({ printedEntry: entrySelector, printedName: nameSelector }: { printedEntry: string; printedName: string }): string[] {
  const markOf = (text: string) => {
    const span = Object.assign(document.createElement('span'), { textContent: `[[${text}]]` })
    span.style.cssText = 'all: initial; font-size: 1px; line-height: 1'
    return span
  }
  return [...document.querySelectorAll(entrySelector)].map((entry, index) => {
    const holders = [...entry.querySelectorAll('*')].filter((element) => !element.closest('svg, select, button') && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
    for (const holder of holders) holder.append(markOf(String(index)))
    const name = [...document.querySelectorAll(nameSelector)].find((element) => entry.contains(element))
    const text = name?.firstChild?.textContent ?? ''
    name?.prepend(markOf(`name${index}`))
    return text
  })
}

/** Tests that an engine prints all products in one table; one that cannot print to a file is passed over. */
export function testPrint(engine: () => Engine): void {
  describe('the printed grid', () => {
    let names: string[] = []
    let found: Found[] = []

    it('holds every product', async ({ skip }) => {
      if (!engine().print) skip(`The driver of ${engine().name} knows no way to print.`)
      await engine().open(gridPage)
      names = await engine().evaluate(mark, { printedEntry, printedName })
      found = await marksIn((await engine().print?.()) ?? new Uint8Array())
      expect(names.length).toBeGreaterThan(10)
      expect(names.filter((_, index) => !found.some(({ mark: text }) => text === `name${index}`))).toEqual([])
    })

    it('is one table: each name begins at the same distance from the edge', ({ skip }) => {
      if (!engine().print) skip()
      const lefts = found.filter(({ mark: text }) => text.startsWith('name')).map(({ left }) => left)
      expect(lefts.length).toBeGreaterThan(10)
      expect(Math.max(...lefts) - Math.min(...lefts)).toBeLessThan(1)
    })

    it('tears no product apart: all of it stands on one page', ({ skip }) => {
      if (!engine().print) skip()
      const pagesOf = (index: number) => [...new Set(found.filter(({ mark: text }) => text === String(index) || text === `name${index}`).map(({ page }) => page + 1))]
      expect(names.map((name, index) => ({ name, pages: pagesOf(index) })).filter(({ pages }) => pages.length !== 1).map(({ name, pages }) => `${name} on pages ${pages.join(', ')}`)).toEqual([])
    })
  })
}
