import { expect, it } from 'vitest'
import { addressOf, builtPages, elementsOf } from '../out/built.ts'
import { inBrowser } from './in-browser.ts'

const pages = builtPages.filter((file) => elementsOf(file).some(({ tagName }) => tagName === 'figure')).map(addressOf)

inBrowser('drawings', (site) => {
  it('there are pages with some', () => expect(pages.length).toBeGreaterThan(3))

  it.each(pages)('%s: on paper they are dark on light, also for whoever has chosen dark colours for the screen', async (path) => {
    const page = await site.newPage({ colorScheme: 'light' })
    await page.addInitScript(() => void (localStorage.colours = location.search.slice(1)))
    /** The colours of everything in the drawings of the page, on screen and on paper. */
    const coloursOf = async (chosen: 'light' | 'dark') => {
      await page.emulateMedia({ media: 'screen' })
      await page.goto(`${site.origin}${path}?${chosen}`)
      const read = () => page.locator('figure *').evaluateAll((elements) => elements.map((element) => {
        const { color, fill, stroke } = getComputedStyle(element)
        return [element.tagName, color, fill, stroke].join(' ')
      }))
      const screen = await read()
      await page.emulateMedia({ media: 'print' })
      return { screen, paper: await read() }
    }
    const [light, dark] = [await coloursOf('light'), await coloursOf('dark')]
    expect(dark.screen).not.toEqual(light.screen)
    expect(dark.paper).toEqual(light.paper)
    expect(light.paper.length).toBeGreaterThan(10)
  })
})
