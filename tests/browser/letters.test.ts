import { describe, expect, it } from 'vitest'
import { inBrowser } from './in-browser.ts'

inBrowser('the letters of a language', (site) => {
  const open = async (path: string, width = 768) => {
    const page = await site.newPage({ viewport: { width, height: 900 } })
    await page.goto(site.origin + path)
    return page
  }

  describe.each(['ar', 'zh'])('%s', (lang) => {
    it.each(['/staking/pools/', '/staking/pools/lido/', '/glossary/', '/client-diversity/'])('are neither parted nor leaning, on %s', async (path) => {
      const page = await open(`/${lang}${path}`)
      const wrong = await page.evaluate(() => [...document.querySelectorAll('body *')].map((one) => ({ tag: one.tagName, style: getComputedStyle(one) })).filter(({ style }) => !['normal', '0px'].includes(style.letterSpacing) || style.fontStyle !== 'normal' || style.textTransform !== 'none').map(({ tag }) => tag))
      expect(wrong).toEqual([])
    })

    it('have room above and below them, and more of it in running text', async () => {
      const page = await open(`/${lang}/staking/pools/`)
      const [text, title, headings] = await page.evaluate(() => {
        const share = (one: Element) => parseFloat(getComputedStyle(one).lineHeight) / parseFloat(getComputedStyle(one).fontSize)
        return [[...document.querySelectorAll('main p, main li')].map(share), share(document.querySelector('h1') as Element), [...document.querySelectorAll('main h2')].map(share)] as const
      })
      expect(text.length).toBeGreaterThan(50)
      expect(Math.min(...text)).toBeGreaterThanOrEqual(1.74)
      expect(Math.min(title, ...headings)).toBeGreaterThanOrEqual(1.34)
    })
  })

  it('are of fonts made for them, in Chinese first of all', async () => {
    const fontsOf = async (lang: string) => (await open(`/${lang}staking/pools/`)).evaluate(() => ['p', 'h1'].map((tag) => getComputedStyle(document.querySelector(`main ${tag}`) as Element).fontFamily))
    const [english, arabic, chinese] = await Promise.all(['', 'ar/', 'zh/'].map(fontsOf))
    expect(english?.[0]).toBe('system-ui, sans-serif')
    expect(arabic?.map((fonts) => fonts.includes('Geeza Pro'))).toEqual([true, true])
    expect(chinese?.map((fonts) => fonts.split(',')[0])).toEqual(['"PingFang SC"', '"Songti SC"'])
  })

  it('fill a line of no more than forty, in Chinese', async () => {
    const page = await open('/zh/staking/pools/', 1440)
    const letters = await page.evaluate(() => [...document.querySelectorAll('main p')].map((one) => one.getBoundingClientRect().width / parseFloat(getComputedStyle(one).fontSize)))
    expect(Math.max(...letters)).toBeLessThan(46)
    const running = await page.locator('#what-are-staking-pools + p').evaluate((one) => one.getBoundingClientRect().width / parseFloat(getComputedStyle(one).fontSize))
    expect(running).toBeGreaterThan(30)
    expect(running).toBeLessThanOrEqual(40)
  })
})

inBrowser('the header of a translated page', (site) => {
  it.each(['es', 'ar', 'zh'])('keeps to one row where a tablet is held upright, and says of a link to English that it is one, in %s', async (lang) => {
    const page = await site.newPage({ viewport: { width: 768, height: 900 } })
    await page.goto(`${site.origin}/${lang}/`)
    expect((await page.locator('header nav').first().boundingBox())?.height).toBeLessThan(60)
    const mark = page.locator('header nav a[href="/contributing/"] small')
    expect(await mark.textContent()).toMatch(/\p{L}{2}/u)
    expect(await mark.evaluate((one) => getComputedStyle(one, '::before').content)).toBe('"EN" / ""')
  })
})

inBrowser('a text that runs from right to left', (site) => {
  const open = async (path: string, width = 768) => {
    const page = await site.newPage({ viewport: { width, height: 900 } })
    await page.goto(site.origin + path)
    return page
  }

  it('holds addresses that run from left to right, group by group, and a field for them that does', async () => {
    const page = await open('/ar/staking/pools/lido/', 320)
    const places = await page.locator('#fact-tokens dd code').first().evaluate((code) => [...code.querySelectorAll('span')].map((span) => span.getBoundingClientRect()).map(({ left, top }) => ({ left, top })))
    expect(places).toHaveLength(11)
    for (const [index, { left, top }] of places.entries()) {
      const before = places[index - 1]
      if (before) expect(top > before.top + 2 || left > before.left, `group ${index}`).toBe(true)
    }
    expect(await page.locator('#fact-tokens input').first().evaluate((one) => getComputedStyle(one).direction)).toBe('ltr')
  })

  it('keeps the number of a note apart from a name in Latin letters before it', async () => {
    const page = await open('/ar/staking/pools/')
    expect(await page.locator('main sup').evaluateAll((all) => all.map((one) => getComputedStyle(one).unicodeBidi).filter((bidi) => bidi !== 'isolate'))).toEqual([])
    expect(await page.locator('main a[href^=http]').first().evaluate((one) => [getComputedStyle(one).unicodeBidi, getComputedStyle(one, '::after').content])).toEqual(['isolate', '"\u00a0↖" / ""'])
  })

  it('has the name of the site at its right edge, and an arrow that points out of a title in Latin letters', async () => {
    const page = await open('/ar/staking/pools/stafi/')
    expect(await page.evaluate(() => {
      const edge = (element: Element | null) => element?.getBoundingClientRect().right ?? 0
      const bar = document.querySelector('header nav') as Element
      return Math.abs(edge(bar) - parseFloat(getComputedStyle(bar).paddingRight) - edge(bar.querySelector('a')))
    })).toBeLessThan(1)
    expect(await page.locator('main a[lang=en][href^=http]').first().evaluate((one) => getComputedStyle(one, '::after').content)).toBe('"\u00a0↗" / ""')
  })

  it.each(['/client-diversity/', '/staking/withdrawals/', '/staking/liquid-staking-tokens/'])('has drawings that are read from the right, with their words as they are, on %s', async (path) => {
    const page = await open(`/ar${path}`)
    const drawings = await page.evaluate(() => [...document.querySelectorAll('main svg[role=img]')].map((drawing) => {
      const box = drawing.getBoundingClientRect()
      // Of the letters: what the drawing and each word turn, in all.
      const turns = [...drawing.querySelectorAll('text')].map((text) => text.getScreenCTM()?.a ?? 0)
      const [first] = drawing.querySelectorAll('text:not(.m)')
      return { turned: new DOMMatrix(getComputedStyle(drawing).transform).a, mirrored: turns.filter((a) => a <= 0).length, words: turns.length, fromEnd: first ? box.right - first.getBoundingClientRect().right : 0 }
    }))
    expect(drawings.length).toBeGreaterThan(0)
    for (const { turned, mirrored, words, fromEnd } of drawings) {
      expect(turned).toBe(-1)
      expect(words).toBeGreaterThan(2)
      expect(mirrored).toBe(0)
      expect(Math.abs(fromEnd)).toBeLessThan(6)
    }
  })

  it('has columns side by side from the right, the names of which stay there while the rest scrolls', async () => {
    const page = await open('/ar/staking/pools/', 320)
    for (const box of [0, 1, 2]) await page.locator('.g td label input').nth(box).check()
    await page.locator('input[name=side]').check()
    const [grid, names] = [page.locator('.g'), page.locator('.g thead th').nth(1)]
    const edge = async () => ((await grid.boundingBox())?.x ?? 0) + ((await grid.boundingBox())?.width ?? 0)
    for (const scrolled of [0, -80]) {
      await grid.evaluate((one, by) => one.scrollTo(by, 0), scrolled)
      const box = await names.boundingBox()
      expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) - (await edge()))).toBeLessThan(3)
    }
  })
})
