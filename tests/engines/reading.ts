import { expect, it } from 'vitest'
import { siteWords } from '../../src/strings/en/browser.ts'
import type { Engine } from './engine.ts'
import { soon } from './soon.ts'

/** Tests of what every page offers, in an engine: search and colours; and that faults of a page are seen at all. */
export function testReading(engine: () => Engine): void {
  it('finds pages: "/" opens the search, letters bring results', async () => {
    await engine().open('/staking/')
    await engine().type('/')
    await expect.poll(() => engine().evaluate(() => document.activeElement?.matches('dialog[open] input[type=search]')), soon).toBe(true)
    await engine().type('fee')
    await expect.poll(() => engine().evaluate(() => document.querySelectorAll('dialog[open] li a[href]').length), soon).toBeGreaterThan(0)
    expect(await engine().evaluate(() => document.querySelector<HTMLInputElement>('dialog[open] input')?.value)).toBe('fee')
    expect(await engine().faults()).toEqual([])
  })

  it('changes its colours at the foot of the page, and keeps them on the next', async () => {
    const background = () => engine().evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const list = 'footer select'
    await engine().open('/staking/')
    // The list comes when the browser has nothing else to do.
    const label = () => engine().evaluate((selector) => document.querySelector(selector)?.parentElement?.firstChild?.textContent?.trim(), list)
    await expect.poll(label, soon).toBe(siteWords.colours)
    await engine().select(list, 'light')
    const light = await background()
    expect(light).toMatch(/^rgb\(/)
    const picture = await engine().screenshot()
    await engine().select(list, 'dark')
    await expect.poll(background, soon).not.toBe(light)
    const dark = await background()
    expect(Buffer.compare(await engine().screenshot(), picture)).not.toBe(0)
    await engine().open('/glossary/')
    expect(await background()).toBe(dark)
    expect(await engine().faults()).toEqual([])
    await engine().select(list, '')
  })

  it('names the manifest once something is pressed, not before', async () => {
    const links = () => engine().evaluate(() => [...document.querySelectorAll<HTMLLinkElement>('link[rel=manifest]')].map(({ href }) => href))
    for (const page of ['/staking/pools/', '/staking/']) {
      await engine().open(page)
      expect(await links()).toEqual([])
      await engine().click('main h1')
      await expect.poll(links, soon).toEqual([expect.stringMatching(/\/manifest\.webmanifest$/)])
      await engine().click('main h1')
      expect(await links()).toHaveLength(1)
      expect(await engine().evaluate(async () => ((await (await fetch(document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '')).json()) as { display: string }).display)).toBe('minimal-ui')
    }
    expect(await engine().faults()).toEqual([])
  })

  it('tells of what goes wrong in a page', async () => {
    await engine().open('/staking/')
    expect(await engine().faults()).toEqual([])
    await engine().evaluate(() => {
      console.error('said on the console')
      setTimeout(() => {
        throw new Error('thrown and not caught')
      })
      document.head.append(Object.assign(document.createElement('style'), { textContent: '* { color: red }' }))
    })
    const faults = () => engine().faults().then((all) => all.join('\n'))
    await expect.poll(faults, soon).toContain('said on the console')
    await expect.poll(faults, soon).toContain('thrown and not caught')
    await expect.poll(faults, soon).toMatch(/style-src|inline style/)
  })
}
