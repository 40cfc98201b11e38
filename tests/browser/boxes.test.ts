import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { root } from '../files.ts'
import { renderPage } from '../mdx/render.tsx'
import { Inspector, looks } from './faults.ts'
import { inBrowser } from './in-browser.ts'

const source = `<Alert variant="update">
<AlertEmoji text=":bulb:" />
<AlertContent>
<AlertTitle>A title</AlertTitle>
<AlertDescription>
  Words with a [link](/staking).
</AlertDescription>
</AlertContent>
</Alert>

${['note', 'tip', 'important', 'warning', 'danger'].map((name) => `:::${name}[A title]\nA validator with a [link](/staking), <i>words</i> and \`code\`.\n\n- An item\n:::`).join('\n\n')}

> [!NOTE]
> Words.

<InfoBanner title="A title" emoji=":wave:" shouldCenter>
Words.
</InfoBanner>

<ExpandableCard title="Can I leave?" contentPreview="Yes, after a queue.">
How long it takes depends on how many want to.
</ExpandableCard>

<details>
<summary>What an author folds away</summary>

| Key | Share | State |
| --- | ---: | :---: |
| a | 1 | b |

</details>

| ${'Long'.repeat(40)} | Words |
| --- | --- |
| a | b |

\`\`\`
${'long'.repeat(60)}
\`\`\`

- An outer item
  1. A numbered one
     - [ ] A thing to do

Then:

- [x] A thing done
  - [ ] Another below it

<Divider />

<ButtonLink href="/staking/pools">Compare pools</ButtonLink> <ButtonLink to="/staking" variant="outline">Other ways</ButtonLink>

<DocLink href="/glossary">
  What the words mean
</DocLink>
`
const folder = mkdtempSync(join(tmpdir(), 'boxes-'))
afterAll(() => rmSync(folder, { recursive: true }))

// A page of the build, with the components in place of its words: those of the site need not use each of them.
const { html } = await renderPage(source)
cpSync(join(root, 'out'), folder, { recursive: true, filter: (path) => !/[\\/](?:staking|contributing|api|pagefind)$/.test(path) })
const around = readFileSync(join(root, 'out/search/index.html'), 'utf8').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
mkdirSync(join(folder, 'boxes'))
writeFileSync(join(folder, 'boxes/index.html'), around.replace(/(<main[\s\S]*?<\/header><div class="[^"]*">)[\s\S]*(?=<\/main>)/, (_, start: string) => `${start}${html}</div>`))

inBrowser('alerts, cards that unfold and links that stand out', (site) => {
  it('have room, contrast and names, at 320 and 1280 px, light and dark', async () => {
    const inspector = await Inspector.in(site.browser, site.origin)
    expect(await inspector.faultsOf('/boxes/', looks)).toEqual([])
    await inspector.close()
  })

  it('say of which kind they are without their colour', async () => {
    const page = await site.newPage()
    await page.goto(`${site.origin}/boxes/`)
    expect(await page.getByRole('note').evaluateAll((all) => all.map((note) => note.querySelector('b')?.textContent))).toEqual(['Good to know', 'Note', 'Tip', 'Important', 'Warning', 'Danger', 'Note', 'Note'])
    const signs = await page.locator('main [role=note] > p > [aria-hidden]:empty').evaluateAll((all) => all.map((sign) => getComputedStyle(sign, '::before').content))
    // What stands in the words is no sign.
    expect(await page.locator('main [role=note] i:not(:empty), main [role=note] span:has(a)').evaluateAll((all) => all.map((one) => [getComputedStyle(one, '::before').content, getComputedStyle(one).marginInlineEnd].join()))).toEqual(Array(6).fill('none,0px'))
    expect(signs).toEqual(['"i"', '"✓"', '"!"', '"!"', '"×"', '"i"'])
  })

  it('unfold without a script, and say by themselves what is in them', async () => {
    const page = await site.newPage({ javaScriptEnabled: false })
    await page.goto(`${site.origin}/boxes/`)
    const words = page.getByText('How long it takes')
    expect(await words.isVisible()).toBe(false)
    await page.getByText('Can I leave?').click()
    expect(await words.isVisible()).toBe(true)
  })

  it('let a list stand in from the one around it', async () => {
    const page = await site.newPage()
    await page.goto(`${site.origin}/boxes/`)
    const item = (words: string) => page.locator('main li', { hasText: words }).last().evaluate((element) => [getComputedStyle(element).listStyleType, Math.round(element.getBoundingClientRect().left - (element.closest('main') as Element).getBoundingClientRect().left)].join(' '))
    expect(await Promise.all(['An outer item', 'A numbered one', 'A thing to do', 'A thing done', 'Another below it'].map(item))).toEqual(['disc 21', 'decimal 43', 'none 64', 'none 0', 'none 21'])
  })

  it('leave columns where the table sets them', async () => {
    const page = await site.newPage()
    await page.goto(`${site.origin}/boxes/`)
    expect(await page.locator('main tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => getComputedStyle(cell).textAlign).join()))).toEqual([...Array(2).fill('start,end,center'), ...Array(2).fill('start,start')])
  })

  it('stand open on paper, with their title, and nothing is white on white', async () => {
    const page = await site.newPage()
    await page.goto(`${site.origin}/boxes/`)
    await page.emulateMedia({ media: 'print' })
    for (const text of ['Can I leave?', 'Yes, after a queue.', 'How long it takes', 'What an author folds away', 'Share']) expect(await page.getByText(text).isVisible(), text).toBe(true)
    const colour = (text: string) => page.getByText(text).evaluate((element) => getComputedStyle(element).color)
    expect(await colour('Compare pools')).toBe(await colour('Can I leave?'))
    expect(await page.getByText('Compare pools').evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgba(0, 0, 0, 0)')
    // Paper does not scroll.
    expect(await page.locator('main pre, main [role=group]:has(> table)').evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth))).toEqual([0, 0, 0])
  })
}, () => ({ folder }))
