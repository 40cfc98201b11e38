import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { components } from '../../src/mdx/vocabulary.ts'
import { executablePath, launch, pageIn, sayWithoutBrowser, serveOut } from '../browser/chromium.ts'
import { filesBelow, root } from '../files.ts'
import { caddy, startCaddy } from '../hosts/caddy.ts'
import { deployAsWritten } from '../hosts/deployed.ts'
import { holdToQuestions } from '../hosts/hold-to-questions.ts'
import { hasNginx, startNginx } from '../hosts/nginx.ts'
import { kindsBelow } from '../hosts/questions.ts'
import { siteIn } from '../hosts/site.ts'
import { runBuild } from './run-build.ts'
import { allProducts, smallSite } from './small-site.ts'

const slow = 900_000

sayWithoutBrowser('comparison and search under a base path')

describe('a build of what is wrong', () => {
  const copy = smallSite('broken')
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  it('stops before anything is written, names every mistake, exits 1 and leaves the last good out/ as it was', () => {
    mkdirSync(join(copy, 'out'))
    writeFileSync(join(copy, 'out/index.html'), 'the last good page')
    const page = (name: string, text: string) => writeFileSync(join(copy, 'content', name), text)
    const head = '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n'
    page('broken.mdx', `${head}Less than <5 ETH.\n`)
    page('front-matter.mdx', '---\ntitle: 12\ndescription: A page that a test reads.\n---\n\nWords.\n')
    page('component.mdx', `${head}<StakingComparision page="pools" />\n\n<StakingProductsCardGrid category="pool" />\n`)
    const lido = join(copy, 'content/products/pools/lido.json')
    writeFileSync(lido, readFileSync(lido, 'utf8').replace('"percent": 10', '"percent": "ten"'))

    const { status, printed } = runBuild(copy)
    expect(status).toBe(1)
    expect(printed).toContain('content/broken.mdx:6:11  error  syntax\n  Unexpected "<" before "5", expected a tag; write "less than", or "\\<" for a plain "<".\n  6 | Less than <5 ETH.\n    |           ^^')
    expect(printed).toContain(`content/component.mdx:6:1  error  known-tag\n  Unexpected tag <StakingComparision>, expected a component (${Object.keys(components).join(', ')}); did you mean <StakingComparison>?`)
    expect(printed).toContain('content/component.mdx:8:26  error  known-attribute\n  Unexpected "pool" for `category` of <StakingProductsCardGrid>, expected one of "pools", "saas", "nodeTools", "keyGen". Did you mean "pools"?')
    expect(printed).toContain('content/front-matter.mdx:2:8  error  front-matter\n  Unexpected 12 for "title", expected text; put it in quotes.')
    expect(printed).toContain('content/products/pools/lido.json:')
    expect(printed).toContain('Unexpected "ten" for "facts.fee.value.percent", expected a number; write digits without quotes.')
    expect(printed).toContain('5 errors\nNothing was built; out/ is unchanged.')
    expect(readFileSync(join(copy, 'out/index.html'), 'utf8')).toBe('the last good page')
    expect(readdirSync(copy).filter((name) => name.startsWith('.export'))).toEqual([])
    expect(existsSync(join(copy, '.next'))).toBe(false)
  }, slow)

  // After the test above: what it left is still wrong.
  it('gives out/ back where an earlier build was killed while it put the new one in place', () => {
    renameSync(join(copy, 'out'), join(copy, '.export.old'))
    expect(runBuild(copy).status).toBe(1)
    expect(readFileSync(join(copy, 'out/index.html'), 'utf8')).toBe('the last good page')
    expect(existsSync(join(copy, '.export.old'))).toBe(false)
  }, slow)
})

describe('a build of links', () => {
  const copy = smallSite('links')
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  it('stops at each, whatever it is called and wherever it leads, without a trace of the code', () => {
    writeFileSync(join(copy, 'secret.txt'), 'secret')
    const links = { 'public/Thumbs.db': '..', 'public/.DS_Store': '../secret.txt', 'content/gone': 'nowhere', 'content/desktop.ini': 'nowhere', 'assets/staking/again': '..' }
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(copy, path))
    const { status, printed } = runBuild(copy)
    expect(status).toBe(1)
    for (const path of Object.keys(links)) expect(printed).toContain(`${path}:1:1  error  content-file\n  Unexpected symbolic link, expected a file; a link could publish any file on the build machine. Replace it with a copy.`)
    expect(printed).toContain(`${Object.keys(links).length} errors\nNothing was built; out/ is unchanged.`)
    expect(printed).not.toMatch(/^\s+at |ENOENT|secret/m)
    expect(existsSync(join(copy, 'out'))).toBe(false)
  }, slow)
})

describe("a build with the owner's page unchanged in place of ours", () => {
  // Beside every listing of the registry: its grid is that of the real site.
  const copy = smallSite('reference', { products: allProducts, files: { 'content/staking/pools/index.mdx': readFileSync(join(root, 'tests/fixtures/reference/pooled-staking.mdx'), 'utf8'), 'public/.DS_Store': 'litter', 'public/texts/Thumbs.db': 'litter', 'public/texts/humans.txt': 'Made by people.\n' } })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  it('shows every construct of it, under a base path, with no script but the two of the site', () => {
    // No repository around it: what facts were before is not known, and nothing else is lost.
    const { status, printed } = runBuild(copy, { BASE_PATH: '/guide', GIT_DIR: join(copy, 'nowhere') })
    expect(status, printed).toBe(0)
    expect(printed.match(/^! The history is missing .*$/gm)).toEqual(['! The history is missing (no git here, or not all of it, as in a shallow clone): pages and data do not say what facts were before. Fetch it with "git fetch --unshallow".'])
    const product = readFileSync(join(copy, 'out/staking/pools/lido/index.html'), 'utf8')
    expect(product).toContain("The history of this page's facts is missing from this build.")
    expect(product).toMatch(/<li[^>]*>Lido, fee: [^<]*\. Staking Field Guide, https:[^<]*\/guide\/staking\/pools\/lido\/<wbr>#fact-fee/)
    const html = readFileSync(join(copy, 'out/staking/pools/index.html'), 'utf8')
    for (const id of ['what-are-staking-pools', 'why-stake-with-a-pool', 'what-to-consider', 'explore-staking-pools', 'faqs-of-pooled-staking']) expect(html).toMatch(new RegExp(`<h2[^>]* id="${id}"`))
    const pictures = [...html.matchAll(/(?:src|imagesrcset|srcset)="(\/[^"]*leslie-pool[^"]*)"/g)].flatMap(([, list = '']) => list.split(',')).map((candidate) => candidate.split(' ')[0] ?? '')
    expect(pictures).toContainEqual(expect.stringMatching(/^\/guide\/_next\/static\/leslie-pool\.\w+\.500\.avif$/))
    expect(pictures.filter((address) => !address.startsWith('/guide/') || !existsSync(join(copy, 'out', address.replace('/guide/', ''))))).toEqual([])
    expect(html).toMatch(/<meta property="og:image" content="https:[^"]*\/guide\/staking\/pools\/og\.jpg">/)
    expect(existsSync(join(copy, 'out/staking/pools/og.jpg'))).toBe(true)
    const plain = readFileSync(join(copy, 'out/staking/index.html'), 'utf8')
    for (const link of ['rel="icon" sizes="32x32" href="/guide/favicon.ico"', 'rel="apple-touch-icon" href="/guide/apple-touch-icon.png"', 'rel="manifest" href="/guide/manifest.webmanifest"', 'rel="alternate" type="application/atom+xml" title="Staking Field Guide" href="/guide/feed.xml"']) expect(plain).toContain(`<link ${link}>`)
    const manifest = JSON.parse(readFileSync(join(copy, 'out/manifest.webmanifest'), 'utf8')) as { start_url: string; scope: string; icons: { src: string }[] }
    expect([manifest.start_url, manifest.scope]).toEqual(['/guide/', '/guide/'])
    expect(manifest.icons.filter(({ src }) => !src.startsWith('/guide/') || !existsSync(join(copy, 'out', src.replace('/guide/', ''))))).toEqual([])
    expect(html).toContain('href="/guide/client-diversity/"')
    expect(html.match(/ id="product-pools-/g)).toHaveLength(filesBelow('content/products/pools').length)
    expect(html).not.toMatch(/TODO|\{#|:droplet:/)
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes)
    // The third is data: what the page says of itself to machines.
    expect(scripts).toEqual(['', expect.stringMatching(/^ type="module" src="\/guide\/_next\/static\/site\.[0-9a-f]{10}\.js"$/), ' type="application/ld+json"'])
  }, slow)

  // After the test above: it reads what that built.
  it('publishes what stands in public/, and not what file managers left there', () => {
    expect(readFileSync(join(copy, 'out/texts/humans.txt'), 'utf8')).toBe('Made by people.\n')
    for (const litter of ['.DS_Store', 'texts/Thumbs.db']) expect(existsSync(join(copy, 'out', litter)), litter).toBe(false)
  })

  // After the first test: it reads what that built.
  it.skipIf(!executablePath)('compares and searches under the base path', async () => {
    const browser = await launch()
    const { server, origin } = await serveOut({ folder: join(copy, 'out'), basePath: '/guide' })
    try {
      const page = await pageIn(browser, { viewport: { width: 1280, height: 900 } })
      const faults: string[] = []
      page.on('response', (response) => response.status() < 400 || faults.push(`${response.status()} ${response.url()}`))
      page.on('pageerror', (error) => faults.push(String(error)))
      await page.goto(`${origin}/guide/staking/pools/?compare=lido,rocket-pool`)
      await page.locator('output', { hasText: '2 side by side' }).waitFor()
      await page.keyboard.press('/')
      await page.getByRole('searchbox').fill('withdrawals')
      const found = page.getByRole('dialog').getByRole('link', { name: 'Withdrawals Page', exact: true })
      await found.click()
      await page.waitForURL(`${origin}/guide/staking/withdrawals/**`)
      expect(await page.locator('h1').innerText()).toContain('Withdrawals')
      expect(faults).toEqual([])
    } finally {
      await browser.close()
      server.close()
    }
  }, slow)

  // And so do these.
  describe('deployed below a folder', () => {
    deployAsWritten(join(copy, 'out'), '/guide', ['/guide/contributing/', '/guide/data/', '/guide/staking/removed/'])
    for (const [host, start, isThere] of [['nginx', startNginx, hasNginx], ['Caddy', startCaddy, caddy !== undefined]] as const) {
      if (isThere) holdToQuestions(`${host} answers each question of the table`, start, () => siteIn(join(copy, 'out'), '/guide'), kindsBelow)
    }
  })
})
