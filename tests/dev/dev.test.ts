import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { languages } from '../../src/languages.ts'
import { stringsOf } from '../../src/strings/index.ts'
import { executablePath, launch, sayWithoutBrowser } from '../browser/chromium.ts'
import { copyOfSite } from '../build/run-build.ts'
import { type Preview, startPreview } from './dev-server.ts'

sayWithoutBrowser('the preview (npm run dev)')

// The first page is compiled when it is asked for; on a slow machine that takes minutes.
const slow = 400_000

describe.skipIf(!executablePath)('npm run dev', () => {
  const copy = copyOfSite('preview')
  const path = 'content/staking/solo/index.mdx'
  const lido = 'content/products/pools/lido.json'
  const read = (file: string) => readFileSync(join(copy, file), 'utf8')
  const write = (file: string, text: string) => writeFileSync(join(copy, file), text)
  const pageText = read(path)
  const lidoText = read(lido)
  let preview: Preview
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    preview = await startPreview(copy)
    browser = await launch()
    page = await browser.newPage()
    page.setDefaultTimeout(slow)
    await vi.waitFor(() => expect(preview.printed()).toContain('Ready'), { timeout: slow, interval: 500 })
    await page.goto(`${preview.origin}/staking/solo/`)
  }, slow)
  afterAll(async () => {
    await browser?.close()
    await preview?.stop()
    rmSync(copy, { recursive: true, force: true })
  })

  it('hands nothing but complaints to who asks from outside', async () => {
    const statusOf = async (path: string) => (await fetch(`${preview.origin}/_preview/${path}`, { method: 'POST', body: '{"path":"/staking/pools"}' })).status
    expect(await Promise.all(['props/', '..%2fprops/', 'complaint%2f..%2fprops/'].map(statusOf))).toEqual([404, 404, 404])
  }, slow)

  /** What the browser shows by now: the page's own words, and those of Next's overlay. */
  const shown = (): Promise<string> =>
    page
      .evaluate(() => {
        const overlay = document.querySelector('nextjs-portal')?.shadowRoot?.querySelector('[data-nextjs-dialog-overlay], [data-nextjs-dialog]')
        return `${document.querySelector('main')?.textContent ?? ''}\n${overlay?.textContent ?? ''}`
      })
      // A page that is being loaded anew has nothing to show yet.
      .catch(() => '')
  const expectShown = (words: string) => expect.poll(shown, { timeout: slow, interval: 500, message: preview.printed().slice(-2000) }).toContain(words)
  const expectGone = async (words: string, title = 'Solo staking') => {
    await expectShown(title)
    await expect.poll(shown, { timeout: slow, interval: 500 }).not.toContain(words)
  }

  it('compiles the page that was asked for, and no other', () => {
    const markOf = (file: string) => read(`node_modules/.cache/preview/marks/${file}`)
    expect(['content/index.mdx', 'content/glossary/index.mdx', path].map(markOf)).toEqual(['closed', 'closed', 'open'])
  })

  it('shows an edit of a page', async () => {
    // Right after the page has loaded, once: the bundler does not tell a page that does not listen yet.
    write(path, pageText.replace('\n## ', '\nAn edit that shows itself.\n\n## '))
    await expectShown('An edit that shows itself')
    write(path, pageText)
    await expectGone('An edit that shows itself')
  }, slow)

  it('shows what cannot be read, with the words and the place of the check, until it is mended', async () => {
    const text = pageText.replace('\n## ', '\nLess than <5 ETH.\n\n## ')
    write(path, text)
    const line = text.split('\n').indexOf('Less than <5 ETH.') + 1
    await expectShown(`${path}:${line}:11  error  syntax`)
    await expectShown('Unexpected "<" before "5", expected a tag; write "less than", or "\\<" for a plain "<".')
    // The place is said once, and nothing of compilers or of what passes it on.
    const said = await shown()
    expect(said.split('index.mdx:').length).toBe(2)
    expect(said).not.toMatch(/node_modules|Error evaluating|Call Stack|usePreviewComplaint/)
    expect(preview.printed()).not.toMatch(/\[browser\]|^ +at /m)
    write(path, pageText)
    await expectGone('Unexpected')
  }, slow)

  it('shows what is wrong with a product, on whatever page, until it is mended, and loads nothing anew', async () => {
    const loaded = () => page.evaluate(() => performance.timeOrigin)
    const before = await loaded()
    write(lido, lidoText.replace('"percent": 10', '"percent": "ten"'))
    await expectShown('Unexpected "ten" for "facts.fee.value.percent", expected a number; write digits without quotes.')
    write(lido, lidoText)
    await expectGone('Unexpected')
    expect(await loaded()).toBe(before)
  }, slow)

  it('shows the facts of a product as they are now', async () => {
    await page.goto(`${preview.origin}/staking/pools/lido/`)
    await expectShown('10%')
    write(lido, lidoText.replace('"percent": 10', '"percent": 17'))
    await expectShown('17%')
    write(lido, lidoText)
    await expectGone('17%', 'Lido')
  }, slow)

  it.each([['/nothing/', 'en'], ['/staking/nothing/', 'en'], ['/esx/nothing/', 'en'], ['/es/nothing/', 'es'], ['/es/staking/pools/nothing/', 'es'], ['/ar/nothing/', 'ar'], ['/zh/staking/nothing/', 'zh']] as const)('answers %s, which leads nowhere, with 404 and the page that says so, in %s', async (path, lang) => {
    const response = await fetch(preview.origin + path)
    expect(response.status).toBe(404)
    const html = await response.text()
    expect(html).toContain(`<html lang="${languages[lang].tag}"${languages[lang].dir === 'rtl' ? ' dir="rtl"' : ''}>`)
    expect(html).toContain(`<h1>${stringsOf(lang).notFound.title}</h1>`)
  }, slow)

  it('shows where to go on from there, and nothing of an error', async () => {
    await page.goto(`${preview.origin}/es/nothing/`)
    await expectShown(stringsOf('es').notFound.title)
    expect(await page.locator('header details a[lang=en]').getAttribute('href')).toBe('/')
    expect(await shown()).not.toMatch(/Error|Unexpected/)
    // What Next itself would have had, and has not.
    expect((await fetch(`${preview.origin}/_next/static/nothing.js`)).status).toBe(404)
  }, slow)

  it('shows that a translation is behind as soon as its English or its stamps change', async () => {
    const stamps = 'content/translations/es/stamps.json'
    const stampsText = read(stamps)
    const [behind, instead] = ['Desactualizada: el texto', 'En inglés: esta parte ha cambiado']
    await page.goto(`${preview.origin}/es/staking/solo/`)
    await expectShown('32 ETH')
    expect(await shown()).not.toMatch(new RegExp(`${behind}|${instead}`))
    write(path, pageText.replace('need 32 ETH', 'need 33 ETH'))
    await expectShown(instead)
    write(path, pageText)
    await expectGone(instead, '32 ETH')
    // The words of English as they were, stamped as others.
    write(stamps, stampsText.replace(/("staking\/solo\/index\.mdx": \{\s*"[^"]*": "\S+ )[0-9a-f]{16}/, (_, before: string) => `${before}0000000000000000`))
    await expectShown(behind)
    write(stamps, stampsText)
    await expectGone(behind, '32 ETH')
  }, slow)

  it('leaves to the terminal what is wrong with other pages and what nobody has finished, so that a translator can look at the page', async () => {
    const [stamps, other] = ['content/translations/es/stamps.json', 'content/translations/es/staking/saas/index.mdx']
    const [stampsText, otherText] = [read(stamps), read(other)]
    await page.goto(`${preview.origin}/es/staking/solo/`)
    await expectShown('32 ETH')
    write(stamps, stampsText.replace(/"staking\/solo\/index\.mdx": \{[^}]*\},\s*/, ''))
    write(other, otherText.replace('\n## ', '\nLess than <5 ETH.\n\n## '))
    for (const words of ['content/translations/es/staking/solo/index.mdx:1:1  error  translation-stamp', `${other}:${otherText.split('\n').findIndex((line) => line.startsWith('## ')) + 1}:11  error  syntax`]) await expect.poll(preview.printed, { timeout: slow, interval: 500 }).toContain(words)
    // Once the overlay says something newer, it would have said that.
    write(lido, lidoText.replace('"percent": 10', '"percent": "ten"'))
    await expectShown('Unexpected "ten"')
    expect(await shown()).not.toMatch(/stamped|Less than/)
    for (const [file, text] of [[lido, lidoText], [other, otherText], [stamps, stampsText]] as const) write(file, text)
    await expectGone('Unexpected', '32 ETH')
    expect(preview.printed()).toMatch(/Nothing is left to mend\.\s*$/m)
  }, slow)

  const pageAt = (path: string) => fetch(preview.origin + path).then((response) => response.text(), String)

  it('has a page that was added while it ran', async () => {
    mkdirSync(join(copy, 'content/staking/fresh'))
    write('content/staking/fresh/index.mdx', '---\ntitle: A fresh page\ndescription: A page that appears while the preview runs.\n---\n\nWords.\n')
    await expect.poll(() => pageAt('/staking/fresh/'), { timeout: slow, interval: 1000 }).toContain('A fresh page')
  }, slow)

  it('has a product that was added while it ran, and no longer one that was removed', async () => {
    // One that no other file refers to: otherwise its absence is a mistake, and the preview says so in place of the products.
    const bedrock = 'content/products/pools/bedrock.json'
    const bedrockText = read(bedrock)
    // Which of two products the page shows: a page that failed shows neither.
    const listed = async () => {
      const html = await pageAt('/staking/pools/')
      return ['bedrock', 'rocket-pool'].filter((id) => html.includes(`id="product-pools-${id}"`))
    }
    rmSync(join(copy, bedrock))
    await expect.poll(listed, { timeout: slow, interval: 1000 }).toEqual(['rocket-pool'])
    const statusOfItsPage = async () => (await fetch(`${preview.origin}/staking/pools/bedrock/`)).status
    expect(await statusOfItsPage()).toBe(404)
    write(bedrock, bedrockText)
    await expect.poll(listed, { timeout: slow, interval: 1000 }).toEqual(['bedrock', 'rocket-pool'])
    expect(await statusOfItsPage()).toBe(200)
  }, slow)
})
