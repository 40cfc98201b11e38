import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.ts'
import { tick } from './tick.ts'

const address = '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84'
const rocket = '0xae78736Cd615f374D3085123A210448E74Fc6393'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

inBrowser('an address on the page of a product', (site) => {
  let page: Page
  const faults: string[] = []
  const asked: string[] = []

  async function open(options: BrowserContextOptions = {}): Promise<void> {
    page = await site.newPage(options)
    faults.length = asked.length = 0
    page.on('console', (message) => faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('request', (request) => asked.push(request.url().replace(/^.*\//, '')))
    await page.goto(`${site.origin}/staking/pools/lido/`)
  }
  const field = () => page.getByRole('textbox', { name: 'Have an address for stETH from elsewhere? Paste it to compare' })
  const compared = () => asked.filter((file) => file.startsWith('compare.'))
  const said = () => page.locator('form output').filter({ visible: true }).allInnerTexts()

  it('is copied as one word, whole, after one click', async () => {
    await open({ viewport: { width: 320, height: 640 } })
    const code = page.locator('#fact-tokens li > code')
    await code.click()
    expect(await page.evaluate(() => String(getSelection()))).toBe(address)
    expect(await code.innerText()).toBe(address)
    // In groups of four after the 0x, which lines break between and not within.
    expect(await code.locator('span').allInnerTexts()).toEqual(['0x', ...(address.slice(2).match(/.{4}/g) ?? [])])
    expect(await code.locator('span').evaluateAll((spans) => spans.filter((span) => span.getClientRects().length !== 1).length)).toBe(0)
  })

  it('is compared by the browser alone, letters in any case and space around it', async () => {
    await open({ javaScriptEnabled: false })
    expect(await said()).toEqual([])
    const same = ['The same address.']
    const other = ['Not the same. Do not send anything there before you know why.']
    for (const [text, words] of [[address, same], [rocket, other], [`  ${address.toLowerCase()} `, same], [address.slice(0, -1), other], [address.toUpperCase(), same], [address.replace('ae', 'аe'), other], ['', []]] as const) {
      await field().fill(text)
      await page.keyboard.press('Tab')
      expect([text, await said()]).toEqual([text, words])
    }
  })

  it.each([true, false])('goes nowhere on Enter, and breaks no policy; JavaScript: %s', async (javaScriptEnabled) => {
    await open({ javaScriptEnabled })
    for (const text of [address, rocket, '']) {
      await field().fill(text)
      await field().press('Enter')
    }
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('')
    expect(asked.filter((file) => file === '')).toHaveLength(1)
    expect(faults).toEqual([])
  })

  it('is compared character by character once somebody touches the field, and not before', async () => {
    await open()
    await page.mouse.move(100, 100)
    await page.mouse.wheel(0, 600)
    await page.locator('#fact-fee summary').focus()
    await page.waitForLoadState('networkidle')
    expect(compared()).toEqual([])
    await field().fill(rocket)
    await expect.poll(said).toEqual([`Not the same: character 6 is “a” here, and “8” in yours.\n${address}\n${rocket}`])
    expect(compared()).toHaveLength(1)
    expect(await page.locator('output mark').allInnerTexts()).toEqual(['a', '8'])
    expect(await page.locator('#fact-tokens').getByRole('status').count()).toBe(1)
    // A voice says which character differs, and not forty of them twice.
    expect(await page.locator('#fact-tokens').getByRole('status').ariaSnapshot()).not.toMatch(/0xae7a|0xae78/)
    for (const [text, words] of [
      [address.toLowerCase(), ['The same address.']],
      [`\t${address}  `, ['The same address.']],
      [address.slice(0, -1), ['Not the same: this has 41 characters, an address 42.']],
      [`${address}00`, ['Not the same: this has 44 characters, an address 42.']],
      [address.replace('ae', 'аe'), ['Not the same: character 3, “а”, is no plain letter or digit, whatever it looks like.']],
      [address.replace('96520', '９6520'), ['Not the same: character 8, “９”, is no plain letter or digit, whatever it looks like.']],
      ['lido.eth', ['Not the same: this is no address. An address is 0x and 40 digits, from 0 to 9 and a to f.']],
      ['<img src=x onerror=alert(1)>', ['Not the same: this is no address. An address is 0x and 40 digits, from 0 to 9 and a to f.']],
      ['  ', []],
    ] as const) {
      await field().fill(text)
      expect([text, await said()]).toEqual([text, words])
    }
    expect(faults).toEqual([])
  })

  it('is asked for by its own field alone: where products are chosen, a touch leaves the count and the order in place', async () => {
    await open()
    await page.goto(`${site.origin}/staking/pools/`)
    const choice = page.locator('product-choice')
    await tick(choice.getByRole('checkbox', { name: 'Audited', exact: true }))
    await choice.locator('select[name=sort]').selectOption('name')
    await choice.locator('select[name=token]').selectOption('rebasing')
    await choice.getByRole('button', { name: 'Show all' }).focus()
    await page.waitForLoadState('networkidle')
    expect(await choice.locator('output').innerText()).toMatch(/^\d+ of \d+ shown/)
    expect(compared()).toEqual([])
    expect(faults).toEqual([])
  })

  it('and what differs can be read by everybody, on small screens and in the dark', async () => {
    await open()
    await field().fill(rocket)
    await page.locator('output mark').first().waitFor()
    await page.evaluate(axe)
    for (const [width, colorScheme] of [[320, 'light'], [320, 'dark'], [1280, 'dark']] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const violations = await page.evaluate(async () => {
        const { violations: found } = await (window as never as { axe: { run(context: string, options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> } }).axe.run('#fact-tokens', { resultTypes: ['violations'], rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`)
      })
      expect(violations).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })

  it('has no field on paper', async () => {
    await open()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('form').evaluateAll((forms) => forms.filter((form) => form.getBoundingClientRect().height > 0).length)).toBe(0)
  })
})
