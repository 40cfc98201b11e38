import { expect, it } from 'vitest'
import { type Translated, languages } from '../../src/languages.ts'
import { stringsOf } from '../../src/strings/index.ts'
import { builtPolicy } from '../hosts/headers-file.ts'
import { inBrowser } from './in-browser.ts'

/** What readers type, where it has to lead them, and among how many of the first results. */
const questions: Record<Translated, readonly (readonly [typed: string, address: string, first: number])[]> = {
  es: [
    ['cola de salida', '/es/glossary/#exit-queue', 1],
    ['retiro', '/es/staking/withdrawals/', 1],
    ['retirar', '/es/staking/withdrawals/', 3],
    ['comisión', '/es/staking/pools/#faq-cost', 1],
    ['comision', '/es/staking/pools/#faq-cost', 1],
    ['validadores', '/es/glossary/#validator', 1],
    ['¿puedo perder ETH?', '/es/staking/pools/#faq-loss', 1],
    ['qué es el staking', '/es/glossary/#staking', 1],
    ['stETH', '/es/staking/pools/lido/', 1],
    ['rocket pool', '/es/staking/pools/rocket-pool/', 1],
    ['liod', '/es/staking/pools/lido/', 1],
    // In everyday words.
    ['cómo saco mi dinero', '/es/staking/withdrawals/', 1],
    ['¿puedo perder plata?', '/es/staking/pools/#faq-loss', 1],
    ['intereses', '/es/staking/#where-rewards-come-from', 1],
    ['ganancias', '/es/staking/pools/#faq-earn', 1],
    ['dinero', '/es/staking/', 1],
    ['recompensa por fallos', '/es/glossary/#bug-bounty', 1],
  ],
  ar: [
    ['رسوم', '/ar/staking/pools/#faq-cost', 1],
    ['الرسوم', '/ar/staking/pools/#faq-cost', 1],
    ['طابور الخروج', '/ar/glossary/#exit-queue', 1],
    ['سحب', '/ar/staking/withdrawals/', 1],
    ['السحب', '/ar/staking/withdrawals/', 1],
    ['المُدقِّقون', '/ar/glossary/#validator', 1],
    ['ايثريوم', '/ar/staking/', 1],
    ['هل يمكن أن أخسر ETH', '/ar/staking/pools/#faq-loss', 1],
    ['stETH', '/ar/staking/pools/lido/', 1],
    ['rocket pool', '/ar/staking/pools/rocket-pool/', 1],
    // In everyday words, and as English sounds.
    ['كيف أسحب أموالي', '/ar/staking/withdrawals/', 1],
    ['كيف أسحب ETH', '/ar/staking/withdrawals/#partial-withdrawals', 1],
    ['هل يمكن أن أخسر مالي', '/ar/staking/pools/#faq-loss', 1],
    ['خسارة', '/ar/staking/pools/#faq-loss', 1],
    ['أرباح', '/ar/staking/#where-rewards-come-from', 1],
    ['فلوس', '/ar/staking/', 1],
    ['سلاشينغ', '/ar/glossary/#slashing', 1],
    ['ليدو', '/ar/staking/pools/lido/', 1],
    ['كوينبيس', '/ar/staking/pools/coinbase-cbeth/', 1],
    ['بينانس', '/ar/staking/pools/binance-wbeth/', 1],
    ['روكيت بول', '/ar/staking/pools/rocket-pool/', 1],
  ],
  zh: [
    ['质押', '/zh/glossary/#staking', 1],
    ['退出队列', '/zh/glossary/#exit-queue', 1],
    ['退出 队列', '/zh/glossary/#exit-queue', 1],
    ['流动性质押代币', '/zh/staking/liquid-staking-tokens/', 1],
    ['流动性质押代币', '/zh/glossary/#liquid-staking-token', 3],
    ['罚没', '/zh/glossary/#slashing', 1],
    ['提款', '/zh/staking/withdrawals/', 1],
    ['费用', '/zh/staking/pools/#faq-cost', 1],
    ['质押池 保证金', '/zh/glossary/#bond', 3],
    ['我会损失 ETH 吗？', '/zh/staking/pools/#faq-loss', 1],
    ['客户端多样性', '/zh/client-diversity/', 1],
    ['stETH', '/zh/staking/pools/lido/', 1],
    ['rocket pool', '/zh/staking/pools/rocket-pool/', 1],
    // In everyday words.
    ['怎么提现', '/zh/staking/withdrawals/', 1],
    ['解质押', '/zh/staking/withdrawals/', 1],
    ['会亏钱吗', '/zh/staking/pools/#faq-loss', 1],
    ['年化', '/zh/staking/pools/#faq-earn', 1],
    ['利息', '/zh/staking/pools/#faq-earn', 1],
    ['币安', '/zh/staking/pools/binance-wbeth/', 1],
  ],
}

inBrowser('the search in', (site) => {
  it.each(Object.keys(questions) as Translated[])('%s leads to the place that answers, in words of the language, with its own index alone', async (lang) => {
    const { searchWords } = stringsOf(lang).browser
    const { kinds } = stringsOf(lang).publishing
    const page = await site.newPage()
    const [requests, faults]: [string[], string[]] = [[], []]
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    page.on('console', (message) => faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(String(error)))
    await page.goto(`${site.origin}/${lang}/`)
    await page.locator('footer select').waitFor()
    await page.keyboard.press('/')
    const dialog = page.getByRole('dialog', { name: searchWords.search })
    const field = dialog.getByRole('searchbox', { name: searchWords.search })
    const status = dialog.getByRole('status')
    await field.waitFor()
    expect(await status.innerText()).toBe(searchWords.typing)
    const found = async (typed: string) => {
      await status.evaluate((element) => void (element.textContent = 'not yet'))
      await field.fill(typed)
      await expect.poll(async () => ['not yet', searchWords.searching].includes(await status.innerText()), { timeout: 60_000 }).toBe(false)
      return page.locator('dialog li').evaluateAll((items) => items.map((item) => ({ address: item.querySelector('a')?.getAttribute('href') ?? '', kind: item.querySelector('small')?.textContent ?? '', words: item.textContent })))
    }
    const results = new Map<string, Awaited<ReturnType<typeof found>>>()
    for (const [typed] of questions[lang]) if (!results.has(typed)) results.set(typed, await found(typed))
    const wrong = questions[lang].filter(([typed, address, first]) => !results.get(typed)?.slice(0, first).some((result) => result.address === address))
    expect(wrong.map(([typed, address, first]) => ({ typed, expected: `${address} among the first ${first}`, found: results.get(typed)?.slice(0, 3).map((result) => result.address) }))).toEqual([])

    const all = [...results.values()].flat()
    // Pages of the language, each called what it is in its words, without signs that only the index knows.
    expect(all.filter(({ address }) => !address.startsWith(`/${lang}/`))).toEqual([])
    expect(all.filter(({ kind }) => ![searchWords.section, ...Object.values(kinds)].includes(kind))).toEqual([])
    expect(all.filter(({ words }) => words.includes('\u200b'))).toEqual([])
    expect(all.filter(({ words }) => /\p{sc=Han}\. /u.test(words))).toEqual([])
    // Nor what every translation says of itself.
    expect(all.filter(({ words }) => words.includes(stringsOf(lang).translation.original))).toEqual([])
    const said = await status.innerText()
    expect(said).toBe(searchWords.found(Math.max(...(said.match(/\d+/g) ?? []).map(Number)), await page.locator('dialog li').count()))
    // What was looked for is marked as one, not letter by letter.
    expect(await page.locator('dialog mark').evaluateAll((marks) => [marks.length > 0, marks.some((mark) => mark.nextSibling instanceof Element)])).toEqual([true, false])

    const index = languages[lang].tag.toLowerCase()
    const fetched = requests.filter((path) => path.startsWith('/pagefind/')).map((path) => path.replace(/^\/pagefind\/(?:fragment\/|index\/)?/, ''))
    expect(fetched.length).toBeGreaterThan(10)
    expect(fetched.filter((file) => !new RegExp(`^(?:pagefind(?:-entry)?\\.js(?:on)?|pagefind\\.${index}_.*|wasm\\.(?:${index}|unknown)\\.pagefind|${index}_.*)$`).test(file))).toEqual([])

    // Nothing at all is said so, with the way to everything in this language.
    expect(await found('qqxyz')).toEqual([])
    expect(await status.getByRole('link').getAttribute('href')).toBe(`/${lang}/search/`)
    expect(await dialog.evaluate((element) => getComputedStyle(element).direction)).toBe(languages[lang].dir)
    expect(faults).toEqual([])
  })

  it('waits for letters that are put together from several keys, and leaves it the keys that choose among them', async () => {
    const page = await site.newPage()
    await page.clock.install()
    await page.goto(`${site.origin}/zh/`)
    await page.locator('footer select').waitFor()
    await page.keyboard.press('/')
    const field = page.getByRole('dialog').getByRole('searchbox')
    await field.waitFor()
    await field.fill('提款')
    const results = page.locator('dialog li')
    await results.first().waitFor()
    const before = await results.allInnerTexts()
    const client = await page.context().newCDPSession(page)
    await client.send('Input.imeSetComposition', { text: 'fa mei', selectionStart: 6, selectionEnd: 6 })
    await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true })
    await page.clock.runFor(600)
    expect(await results.allInnerTexts()).toEqual(before)
    expect(new URL(page.url()).pathname).toBe('/zh/')
    await field.fill('')
    await client.send('Input.insertText', { text: '罚没' })
    await expect.poll(() => results.first().innerText(), { timeout: 30_000 }).toContain('罚没')
  })
}, () => ({ policy: builtPolicy }))
