import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { builtPolicy } from '../hosts/headers-file.ts'
import { inBrowser } from './in-browser.ts'

inBrowser('the search', (site) => {
  let page: Page
  let requests: string[]
  let faults: string[]

  async function open(path = '/staking/pools/', options: BrowserContextOptions = {}): Promise<void> {
    page = await site.newPage(options)
    requests = []
    faults = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(String(error)))
    await page.goto(site.origin + path)
    // Its script has run to the end, and the browser has had time for whatever was put off.
    if (options.javaScriptEnabled !== false) {
      await page.locator('footer select').waitFor()
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    }
  }
  const dialog = () => page.getByRole('dialog', { name: 'Search' })
  /** Opens it, and waits until it takes letters. */
  const press = async () => {
    await page.keyboard.press('/')
    await field().waitFor()
  }
  const field = () => dialog().getByRole('searchbox', { name: 'Search' })

  it.each([
    ['its link', () => page.getByRole('link', { name: 'Search', exact: true }).click()],
    ['/', () => page.keyboard.press('/')],
    ['Ctrl and K', () => page.keyboard.press('Control+k')],
    ['Cmd and K', () => page.keyboard.press('Meta+k')],
  ])('opens by %s, and nothing of it is loaded before', async (_, act) => {
    await open()
    expect(requests.filter((url) => /pagefind|\/(?:search|find)\./.test(url))).toEqual([])
    await act()
    await field().waitFor()
    expect(await field().evaluate((element) => document.activeElement === element)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await dialog().count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('finds as one types: pages with the section and an excerpt, listings, terms, each with what it is', async () => {
    await open()
    await press()
    await page.keyboard.type('exit queue')
    const results = dialog().getByRole('listitem')
    await results.first().waitFor()
    expect(await results.getByRole('link').allInnerTexts()).toContain('Exit queue Term')
    expect(await results.first().innerText()).toMatch(/(?=.*exit)(?=.*queue)/is)
    expect(await dialog().getByRole('status').innerText()).toMatch(/^The best 12 of \d+$/)
    await field().fill('rocket pool')
    await page.waitForFunction(() => [...document.querySelectorAll('dialog li a')].some((link) => (link as HTMLAnchorElement).pathname === '/staking/pools/rocket-pool/'))
    await field().fill('')
    expect(await results.count()).toBe(0)
    expect(faults).toEqual([])
    expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([])
  })

  it.each([
    ['Ctrl and the key of K on an Arabic keyboard', { key: 'ن', code: 'KeyK', ctrlKey: true }, true],
    ['the key of "/" on an Arabic keyboard', { key: 'ظ', code: 'Slash' }, true],
    ['the key of "/" on a Chinese keyboard', { key: '、', code: 'Slash' }, true],
    ['"/" that is typed with shift on a German keyboard', { key: '/', code: 'Digit7', shiftKey: true }, true],
    ['Ctrl and T, which stands at the place of K on a Dvorak keyboard', { key: 't', code: 'KeyK', ctrlKey: true }, false],
    ['"-", which stands at the place of "/" on a German keyboard', { key: '-', code: 'Slash' }, false],
    ['"?"', { key: '?', code: 'Slash', shiftKey: true }, false],
    ['"؟" on an Arabic keyboard', { key: '؟', code: 'Slash', shiftKey: true }, false],
    ['a key without a sign', { key: 'Dead', code: 'Slash' }, false],
    ['Ctrl, Alt and K', { key: 'k', code: 'KeyK', ctrlKey: true, altKey: true }, false],
  ])('knows its keys: %s', async (_, keys, opened) => {
    await open()
    // What opens it keeps the browser from doing what the keys mean to it.
    expect(await page.evaluate((init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })), keys)).toBe(!opened)
    if (opened) await field().waitFor()
  })

  it('says that it is at work where an answer takes long, and the answer then', async () => {
    await open()
    await press()
    let answer = (): void => {}
    const held = new Promise<void>((resolve) => (answer = resolve))
    await page.route('**/pagefind/fragment/**', async (route) => {
      await held
      await route.continue()
    })
    await page.keyboard.type('exit queue')
    const status = dialog().getByRole('status')
    await expect.poll(() => status.innerText()).toBe('Searching …')
    answer()
    await expect.poll(() => status.innerText()).toMatch(/^The best 12 of \d+$/)
    await field().fill('')
    expect(await status.innerText()).toBe('Type a word, such as “fee” or “exit queue”.')
  })

  it('has a label that is seen, in the dialog and on its page', async () => {
    await open('/search/')
    const ownField = page.locator('main').getByRole('searchbox', { name: 'Search this site', exact: true })
    expect(await page.getByText('Search this site', { exact: true }).isVisible()).toBe(true)
    expect(await ownField.isVisible()).toBe(true)
    await ownField.click()
    expect(requests.filter((url) => /pagefind|\/(?:search|find)\./.test(url))).toEqual([])
    await page.keyboard.press('Control+k')
    await field().waitFor()
    expect(await dialog().getByText('Search', { exact: true }).isVisible()).toBe(true)
  })

  it.each(['exit queue', 'é', '/'])('goes on with what is typed into the field of its page: %s', async (wanted) => {
    await open('/search/')
    const ownField = page.locator('main').getByRole('searchbox')
    await ownField.focus()
    await page.keyboard.type(wanted)
    await field().waitFor()
    await expect.poll(() => field().inputValue()).toBe(wanted)
    expect(await ownField.inputValue()).toBe('')
    await page.keyboard.type(' fee')
    expect(await field().inputValue()).toBe(`${wanted} fee`)
    await page.keyboard.press('Escape')
    // Once more: what is typed is looked for, not what was.
    await ownField.fill('slashing')
    await dialog().getByRole('listitem').first().waitFor()
    expect(await field().inputValue()).toBe('slashing')
    expect(faults).toEqual([])
  })

  it('stays on its page with what was typed where it cannot be loaded', async () => {
    page = await site.newPage()
    await page.route('**/_next/static/search.*.js', (route) => route.abort())
    await page.goto(`${site.origin}/search/`)
    await page.locator('footer select').waitFor()
    await page.locator('main').getByRole('searchbox').fill('fee')
    await page.waitForEvent('requestfailed')
    expect(await page.locator('main').getByRole('searchbox').inputValue()).toBe('fee')
    expect(await page.locator('main dt').count()).toBeGreaterThan(10)
  })

  it('says so where JavaScript is switched off, and shows no field that would do nothing', async () => {
    await open('/search/', { javaScriptEnabled: false })
    expect(await page.locator('noscript p:visible').innerText()).toBe('The search needs JavaScript, which is switched off here. Below is everything on the site, by letter.')
    expect(await page.getByRole('searchbox').count()).toBe(0)
    expect(await page.locator('main dt').count()).toBeGreaterThan(10)
  })

  it('is used by keyboard alone, and leads to the section', async () => {
    await open()
    await press()
    await page.keyboard.type('slashing')
    await dialog().getByRole('listitem').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const second = dialog().getByRole('link').nth(1)
    expect(await second.evaluate((link) => document.activeElement === link)).toBe(true)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await field().evaluate((element) => document.activeElement === element)).toBe(true)
    const first = await dialog().getByRole('link').first().getAttribute('href')
    await page.keyboard.press('Enter')
    await page.waitForURL(site.origin + first)
  })

  it('says so when nothing is found, and shows words as words', async () => {
    await open()
    await press()
    await page.keyboard.type('<img src=x onerror=alert(1)> qqxyz')
    await page.waitForFunction(() => /found/.test(document.querySelector('dialog [role=status]')?.textContent ?? ''))
    expect(await page.locator('dialog img').count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('leaves "/" to whoever types it into a field', async () => {
    await open()
    await press()
    await page.keyboard.type('a/b')
    expect(await field().inputValue()).toBe('a/b')
  })

  it('leads to a list of everything by letter where JavaScript is switched off', async () => {
    await open('/staking/pools/', { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Search', exact: true }).click()
    expect(new URL(page.url()).pathname).toBe('/search/')
    for (const [name, href] of [['Lido', '/staking/pools/lido/'], ['Withdrawals', '/staking/withdrawals/'], ['exit queue', '/glossary/#exit-queue']] as const) {
      expect(await page.locator('main').getByRole('link', { name, exact: true }).first().getAttribute('href')).toBe(href)
    }
    const letters = await page.locator('main dt').allInnerTexts()
    expect(letters).toEqual([...letters].sort())
  })
}, () => ({ policy: builtPolicy }))
