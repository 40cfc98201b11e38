import { expect, it } from 'vitest'
import { builtFiles, bytesOf } from '../out/built.ts'
import { inBrowser } from './in-browser.ts'

/** What readers type, where it has to lead them, and among how many of the first results. */
const questions: readonly (readonly [typed: string, address: string, first: number])[] = [
  ['what is staking', '/glossary/#staking', 1],
  ['what is staking', '/staking/', 3],
  ['slashing', '/glossary/#slashing', 1],
  ['slashed', '/glossary/#slashing', 1],
  ['fee', '/staking/pools/#faq-cost', 1],
  ['minimum', '/staking/pools/#faq-cost', 1],
  ['rocket pool', '/staking/pools/rocket-pool/', 1],
  ['lido', '/staking/pools/lido/', 1],
  ['ether.fi', '/staking/pools/ether-fi/', 1],
  ['is lido trustless', '/staking/pools/lido/', 1],
  ['how do I get my ETH back', '/staking/pools/#faq-exit', 1],
  ['is it safe', '/staking/pools/#what-to-consider', 3],
  ['what can go wrong', '/staking/pools/#what-can-go-wrong', 3],
  ['withdrawal queue', '/staking/withdrawals/', 1],
  ['exit queue', '/glossary/#exit-queue', 1],
  ['what is a validator', '/glossary/#validator', 1],
  ['liquid staking token', '/staking/liquid-staking-tokens/', 1],
  ['liquid staking token', '/glossary/#liquid-staking-token', 3],
  ['LST', '/glossary/#liquid-staking-token', 3],
  ['rebasing', '/glossary/#rebasing', 1],
  ['client diversity', '/client-diversity/', 1],
  ['can I lose ETH', '/staking/pools/#faq-loss', 1],
  ['tax', '/staking/pools/#faq-token-kind', 1],
  ['solo staking', '/staking/solo/', 1],
  ['solo staking 32 ETH', '/staking/solo/#what-is-solo-staking', 3],
  ['staking as a service', '/staking/saas/', 1],
  ['DVT', '/staking/dvt/', 1],
  ['DVT', '/glossary/#dvt', 3],
  ['squad staking', '/staking/dvt/#squad-staking', 1],
  ['stETH', '/staking/pools/lido/', 1],
  ['rETH', '/staking/pools/rocket-pool/', 3],
  ['how do you judge', '/methodology/', 1],
  ['glossary', '/glossary/', 1],
  ['trustless', '/glossary/#trustless', 1],
  ['bug bounty', '/glossary/#bug-bounty', 1],
  ['bug bounty', '/methodology/#attribute-bugBounty', 3],
  ['who holds my keys', '/staking/saas/#two-keys', 3],
  ['slahsing', '/glossary/#slashing', 1],
  ['liod', '/staking/pools/lido/', 1],
]

/** How a result says what it is. */
const kinds = [['/staking/pools/lido/', 'Lido Product'], ['/glossary/#slashing', 'Slashing Term'], ['/staking/withdrawals/', 'Withdrawals Page'], ['/staking/pools/#faq-loss', 'Pooled staking › Can I lose ETH? Section']] as const

inBrowser('what readers ask', (site) => {
  it('leads to the place that answers it', async () => {
    const page = await site.newPage()
    await page.goto(site.origin)
    await page.locator('footer select').waitFor()
    await page.keyboard.press('/')
    const field = page.getByRole('dialog').getByRole('searchbox')
    const status = page.getByRole('dialog').getByRole('status')
    await field.waitFor()
    /** The results for what is typed: where each leads, its name to a screen reader, and its excerpt. */
    const found = async (typed: string) => {
      await status.evaluate((element) => void (element.textContent = 'not yet'))
      await field.fill(typed)
      await expect.poll(() => status.innerText(), { timeout: 60_000 }).toMatch(/found|best/i)
      return page.locator('dialog li').evaluateAll((items) => items.map((item) => ({ address: item.querySelector('a')?.getAttribute('href') ?? '', name: item.querySelector('a')?.textContent ?? '', excerpt: item.querySelector('p')?.textContent ?? '' })))
    }
    const results = new Map<string, Awaited<ReturnType<typeof found>>>()
    for (const [typed] of questions) if (!results.has(typed)) results.set(typed, await found(typed))
    const wrong = questions.filter(([typed, address, first]) => !results.get(typed)?.slice(0, first).some((result) => result.address === address))
    expect(wrong.map(([typed, address, first]) => ({ typed, expected: `${address} among the first ${first}`, found: results.get(typed)?.slice(0, 3).map((result) => result.address) }))).toEqual([])

    const all = [...results.values()].flat()
    for (const [address, name] of kinds) expect(all.find((result) => result.address === address)?.name).toBe(name)
    expect(all.filter(({ name }) => !/ (?:Page|Section|Product|Term)$/.test(name))).toEqual([])
    // Each of them leads somewhere once.
    for (const some of results.values()) expect(new Set(some.map(({ address }) => address)).size).toBe(some.length)
    // Words of two blocks that ran together, as "queueJune" or "met.It", stand in no page's Markdown, where blocks are apart.
    const markdown = builtFiles.filter((file) => file.endsWith('.md')).map((file) => bytesOf(file).toString('utf8').replaceAll('\\', '')).join('\n')
    const mixed = all.flatMap(({ excerpt }) => excerpt.match(/[^\s“”"'(),]*[a-z.:;!?][A-Z][^\s“”"'(),]*/g) ?? []).map((word) => word.replace(/[.:;!?]+$/, ''))
    expect([...new Set(mixed)].filter((word) => !markdown.includes(word))).toEqual([])
    expect(mixed).toContain('stETH')

    // Nothing at all is said so, with the way to everything.
    expect(await found('qqxyz')).toEqual([])
    expect(await status.innerText()).toBe('Nothing found. See all there is')
    expect(await status.getByRole('link').getAttribute('href')).toBe('/search/')
  })
})
