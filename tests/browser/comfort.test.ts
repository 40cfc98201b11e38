import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inBrowser } from './in-browser.ts'

inBrowser('theme, print, instant navigation, forced colours', (site) => {
  let page: Page

  async function open(options: BrowserContextOptions = {}, path = '/staking/pools/'): Promise<void> {
    page = await site.newPage(options)
    await page.goto(site.origin + path)
  }
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

  describe('the theme', () => {
    it('is chosen, remembered on the next page, and there before anything is drawn', async () => {
      await open({ colorScheme: 'light' })
      const light = await background()
      await page.getByLabel('Colours').selectOption('dark')
      const dark = await background()
      expect(dark).not.toBe(light)
      await page.waitForFunction(() => document.querySelector('img')?.currentSrc.includes('.dark.'))
      // Without the script of the site: what stands in the head is enough.
      await page.route('**/_next/static/site.*.js', (route) => route.abort())
      await page.goto(`${site.origin}/glossary/`)
      expect(await background()).toBe(dark)
    })

    it('goes back to what the system says, and follows it', async () => {
      await open({ colorScheme: 'dark' })
      const dark = await background()
      await page.getByLabel('Colours').selectOption('light')
      expect(await background()).not.toBe(dark)
      await page.getByLabel('Colours').selectOption('')
      expect(await background()).toBe(dark)
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await background()).not.toBe(dark)
      await page.waitForFunction(() => !document.querySelector('img')?.currentSrc.includes('.dark.'))
    })

    it('follows the system with JavaScript switched off, and offers nothing that would not work', async () => {
      await open({ colorScheme: 'light', javaScriptEnabled: false })
      const light = await background()
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await background()).not.toBe(light)
      expect(await page.getByLabel('Colours').count()).toBe(0)
    })
  })

  it('prints words and addresses, and nothing to press', async () => {
    await open()
    await page.emulateMedia({ media: 'print' })
    for (const gone of ['nav', 'label', 'fieldset', 'button', 'summary', 'main > header a']) expect(await page.locator(`${gone}:visible`).count(), gone).toBe(0)
    const row = page.getByRole('row', { name: 'Lido' })
    expect(await row.getByText('Met').first().isVisible()).toBe(true)
    expect(await row.evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid')
    expect(await row.getByRole('link', { name: 'Go to lido.fi' }).evaluate((link) => getComputedStyle(link, '::after').content)).toBe('" (https://lido.fi/)"')
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
  })

  it('prints dark on white, whatever colours were chosen', async () => {
    await open({ colorScheme: 'light' })
    const ink = () => page.evaluate(() => getComputedStyle(document.documentElement).color)
    const dark = await ink()
    await page.getByLabel('Colours').selectOption('dark')
    expect(await ink()).not.toBe(dark)
    await page.emulateMedia({ media: 'print' })
    expect(await ink()).toBe(dark)
  })

  it('prints a comparison as any other table: of those compared, each cell below the name of its column', async () => {
    await open({}, '/staking/pools/?compare=lido,rocket-pool,stakewise')
    await page.waitForSelector('select[name=sort]')
    await page.emulateMedia({ media: 'print' })
    const lefts = (row: Locator) => row.locator('> :not(:last-child)').evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().left)))
    const names = await lefts(page.locator('.g thead tr'))
    expect(names.length).toBeGreaterThan(10)
    expect(await page.locator('.g tbody [role=heading]:visible').allTextContents()).toEqual(['Lido', 'Rocket Pool', 'StakeWise'])
    for (const name of ['Lido', 'Rocket Pool', 'StakeWise']) expect(await lefts(page.locator('.g tbody tr', { has: page.getByRole('heading', { name, exact: true }) })), name).toEqual(names)
  })

  it('keeps a heading with what follows, and a row on one page', async () => {
    await open()
    await page.emulateMedia({ media: 'print' })
    const broken = await page.locator('main :is(article, tr, li)').evaluateAll((parts) => parts.filter((part) => getComputedStyle(part).breakInside !== 'avoid').length)
    expect(broken).toBe(0)
    expect(await page.locator('main :is(h2, h3)').evaluateAll((heads) => [...new Set(heads.map((head) => getComputedStyle(head).breakAfter))])).toEqual(['avoid'])
  })

  it('marks links that leave the site, and no others', async () => {
    await open()
    const marks = await page.locator('main a').evaluateAll((links) => links.map((link) => [(link as HTMLAnchorElement).origin !== location.origin, getComputedStyle(link, '::after').content.includes('↗')]))
    expect(marks.filter(([leaves, marked]) => leaves !== marked)).toEqual([])
    expect(marks.filter(([leaves]) => leaves).length).toBeGreaterThan(10)
  })

  it('copies the address of a heading, and says so', async () => {
    await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('heading', { name: 'What can go wrong' }).getByRole('link').click()
    await page.getByText('Link copied').waitFor({ state: 'attached' })
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.origin}/staking/pools/#what-can-go-wrong`)
  })

  it('closes the meaning of a term by Escape, and shows it again', async () => {
    await open()
    const term = page.locator('main a[aria-describedby^=_]').first()
    const meaning = page.locator('[role=tooltip]').first()
    await term.hover()
    expect(await meaning.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await meaning.isVisible()).toBe(false)
    await page.mouse.move(0, 0)
    await term.hover()
    expect(await meaning.isVisible()).toBe(true)
  })

  it('draws pages of this site ahead, and changes smoothly into them', async () => {
    await open()
    const rules = await page.locator('script[type=speculationrules]').evaluate((script) => JSON.parse(script.textContent ?? ''))
    expect(rules).toEqual({ prerender: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }] })
    expect(await page.locator('style').first().innerText()).toMatch(/@media\(prefers-reduced-motion:no-preference\)\{@view-transition\{navigation:auto;?\}/)
  })

  it('does neither for those who ask for less motion, nor for those who save data', async () => {
    await open({ reducedMotion: 'reduce' })
    await page.waitForSelector('select[aria-label], footer select')
    expect(await page.locator('script[type=speculationrules]').count()).toBe(0)
    await page.context().close()
    page = await site.newPage()
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
    await page.goto(`${site.origin}/staking/pools/`)
    await page.waitForSelector('footer select')
    expect(await page.locator('script[type=speculationrules]').count()).toBe(0)
  })

  it.each([[true, '1'], [false, null]])('passes over the transition between pages where data are saved (%s), and only there', async (saveData, passedOver) => {
    page = await site.newPage()
    await page.addInitScript((saving) => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: saving } })
      const { prototype } = window.ViewTransition
      const skip = prototype.skipTransition
      prototype.skipTransition = function () {
        sessionStorage.passedOver = '1'
        skip.call(this)
      }
    }, saveData)
    await page.goto(`${site.origin}/staking/pools/`)
    await page.waitForSelector('footer select')
    await page.getByRole('link', { name: 'Glossary' }).first().click()
    await page.waitForURL(`${site.origin}/glossary/`)
    expect(await page.evaluate(() => sessionStorage.getItem('passedOver'))).toBe(passedOver)
  })

  it('asks nobody else for anything, and keeps nothing about a visitor', async () => {
    page = await site.newPage()
    const strangers: string[] = []
    page.on('request', (request) => request.url().startsWith(site.origin) || strangers.push(request.url()))
    for (const path of ['/', '/staking/pools/', '/staking/pools/lido/']) {
      await page.goto(site.origin + path)
      await page.mouse.move(200, 300)
      await page.mouse.wheel(0, 4000)
      await page.keyboard.press('/')
      await page.getByRole('searchbox').waitFor()
      await page.keyboard.type('fee')
      await page.waitForSelector('dialog li')
      await page.keyboard.press('Escape')
    }
    expect(strangers).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage).filter((key) => !key.startsWith('pagefind'))])).toEqual([[], []])
  })

  it('keeps shapes and borders in forced colours', async () => {
    await open({ forcedColors: 'active', colorScheme: 'dark' })
    const row = page.getByRole('row', { name: 'Lido' })
    const [border, ...shapes] = await row.evaluate((element) => {
      const { color } = getComputedStyle(element)
      const drawn = (cell: Element) => {
        const shape = getComputedStyle(cell, '::after')
        return [shape.borderBottomStyle, shape.borderBottomWidth !== '0px', shape.borderBottomColor === color]
      }
      return [getComputedStyle(element).borderBottomWidth, ...[...element.querySelectorAll('td[class]')].map(drawn)] as const
    })
    expect(border).toBe('1px')
    expect(shapes.length).toBeGreaterThan(5)
    for (const shape of shapes) expect(shape).toEqual([expect.stringMatching(/^(?:solid|dashed)$/), true, true])
  })

  it('moves nothing by itself', async () => {
    await open()
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    expect(await page.locator('marquee, blink, video, audio, [autoplay]').count()).toBe(0)
  })
})
