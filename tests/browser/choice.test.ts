import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { isLeaving } from '../../src/attributes/judge.ts'
import { trustless } from '../../src/attributes/trustless.ts'
import type { State } from '../../src/attributes/verdict.ts'
import type { Listing } from '../../src/registry/listing.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { root } from '../files.ts'
import { inBrowser } from './in-browser.ts'
import { tick } from './tick.ts'

const address = '/staking/pools/'
const pools = loadRegistry(root).listings.filter((listing): listing is Listing<'pools'> => listing.category === 'pools' && !listing.removed)

inBrowser('choosing a pool: filters, order, comparison', (site) => {
  let page: Page

  /** Opens the pooled page; with a script, once it is at work. */
  async function open(query = '', options: BrowserContextOptions = {}): Promise<void> {
    page = await site.newPage(options)
    await page.goto(site.origin + address + query)
    if (options.javaScriptEnabled === false) return
    // The reader touches the page, and the script of the grid comes.
    await page.mouse.move(50, 50)
    await page.waitForSelector('select[name=sort]')
  }
  const shown = () => page.locator('.g tbody tr:visible [role=heading]').allTextContents()
  const order = () => page.locator('.g tbody [role=heading]').allTextContents()
  const said = async () => (await page.locator('product-choice output').innerText()).split(':')[0]?.trim()
  const box = (name: string) => page.locator('product-choice').getByRole('checkbox', { name, exact: true })
  const list = (name: string) => page.locator(`product-choice select[name=${name}]`)
  /** What assistive software gets of the count, words made by styles included, where a reader has come to it: Chromium counts rows that it never had to draw only then. */
  const heard = async () => {
    await page.locator('product-choice output').scrollIntoViewIfNeeded()
    if ((await shown()).length > 0) await page.locator('.g tbody tr:visible [role=heading]').first().waitFor()
    const { nodes } = await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree')
    const textOf = (id: string): string => {
      const node = nodes.find(({ nodeId }) => nodeId === id)
      if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '')
      return (node?.childIds ?? []).map(textOf).join('')
    }
    return nodes.filter(({ role }) => role?.value === 'status').map(({ nodeId }) => textOf(nodeId)).join('')
  }

  describe('with JavaScript switched off', () => {
    it('filters by attribute, and the count follows', async () => {
      await open('', { javaScriptEnabled: false })
      expect(await heard()).toBe(`${pools.length} of ${pools.length} shown`)
      await tick(box('Permissionless nodes'))
      const names = await shown()
      expect(names).toContain('Rocket Pool')
      expect(names).not.toContain('Lido')
      expect(await heard()).toBe(`${names.length} of ${pools.length} shown`)
      await tick(box('Permissionless nodes'), false)
      expect(await shown()).toHaveLength(pools.length)
    })

    it('filters by what the reader has and by token, together', async () => {
      await open('', { javaScriptEnabled: false })
      await list('eth').selectOption('0')
      expect(await shown()).not.toContain('Rocket Pool')
      // Nobody knows the minimum of Kelp DAO: unknown fits no filter.
      expect(await shown()).not.toContain('Kelp DAO')
      await list('eth').selectOption('0.01')
      expect(await shown()).toContain('Rocket Pool')
      await list('token').selectOption('rebasing')
      expect(await shown()).toContain('Lido')
      expect(await shown()).not.toContain('Rocket Pool')
      await page.getByRole('button', { name: 'Show all' }).click()
      expect(await shown()).toHaveLength(pools.length)
    })

    it('filters by custody: in a pool it is never yours, and what is unknown is neither', async () => {
      await open('', { javaScriptEnabled: false })
      const having = (...states: State[]) => pools.filter((pool) => states.includes(trustless.evaluate(pool.facts, '').state) && !isLeaving(pool)).map(({ name }) => name).sort()
      // What no pool fits is not offered.
      expect(await list('custody').getByRole('option').allTextContents()).toEqual(['any', ...(having('met').length > 0 ? ['needs no trust'] : []), 'needs trust'])
      await list('custody').selectOption({ label: 'needs trust' })
      expect((await shown()).sort()).toEqual(having('partly', 'notMet'))
      expect(await heard()).toContain(`${having('partly', 'notMet').length} of ${pools.length} shown`)
    })

    it('compares: only those picked, in columns, and offers no order that it cannot make', async () => {
      await open('', { javaScriptEnabled: false })
      expect(await list('sort').count()).toBe(0)
      await tick(box('Compare Lido'))
      await tick(box('Compare Rocket Pool'))
      await tick(box('Side by side'))
      expect(await shown()).toEqual(['Lido', 'Rocket Pool'])
      const tops = await page.locator('.g tbody tr:visible').evaluateAll((columns) => columns.map((column) => column.getBoundingClientRect().top))
      expect(tops[0]).toBe(tops[1])
    })
  })

  describe('order', () => {
    it('is that of the page at first, and every order keeps what nobody knows last', async () => {
      await open()
      const isClosed = (name: string) => pools.some((pool) => pool.name === name && isLeaving(pool))
      /** The order of those that are open; what is closed stands last in every order. */
      const orderOfOpen = async () => {
        const names = await order()
        const open = names.filter((name) => !isClosed(name))
        expect(names.slice(0, open.length)).toEqual(open)
        return open
      }
      const first = await orderOfOpen()
      const lacking = (fact: 'minimumEth' | 'launch') => pools.filter((pool) => !isLeaving(pool) && !('asOf' in pool.facts[fact])).map(({ name }) => name).sort()
      await list('sort').selectOption('name')
      const byName = await orderOfOpen()
      expect(byName).toEqual([...first].sort((a, b) => a.localeCompare(b)))
      await list('sort').selectOption('-name')
      expect(await orderOfOpen()).toEqual([...byName].reverse())
      const unknownFee = pools.filter((pool) => !isLeaving(pool) && (!('asOf' in pool.facts.fee) || !('percent' in pool.facts.fee.value))).map(({ name }) => name)
      for (const sort of ['fee', '-fee']) {
        await list('sort').selectOption(sort)
        const names = await orderOfOpen()
        expect(names.slice(-unknownFee.length).sort()).toEqual(unknownFee.sort())
        const fees = names.slice(0, -unknownFee.length).map((name) => (pools.find((pool) => pool.name === name)?.facts.fee as unknown as { value: { percent: number } }).value.percent)
        expect(fees).toEqual([...fees].sort((a, b) => (sort === 'fee' ? a - b : b - a)))
      }
      for (const [sort, unknown] of [['minimum', 'minimumEth'], ['age', 'launch']] as const) {
        const last = lacking(unknown)
        const ends: (string | undefined)[] = []
        for (const way of [sort, `-${sort}`]) {
          await list('sort').selectOption(way)
          const names = await orderOfOpen()
          expect(names.slice(names.length - last.length).sort(), way).toEqual(last)
          ends.push(names[0])
        }
        expect(ends[0]).not.toBe(ends[1])
      }
      await list('sort').selectOption('-met')
      expect(await orderOfOpen()).toEqual([...first].reverse())
      expect(await page.getByText('Most attributes met first').isVisible()).toBe(false)
      await list('sort').selectOption('')
      expect(await orderOfOpen()).toEqual(first)
    })

    it('by age begins with the oldest, and equals keep their places', async () => {
      await open('?sort=age')
      const [oldest] = pools.flatMap(({ name, facts }) => ('asOf' in facts.launch ? { name, launch: facts.launch.value } : [])).sort((a, b) => (a.launch < b.launch ? -1 : 1))
      expect((await order())[0]).toBe(oldest?.name)
      const first = await (async () => {
        await list('sort').selectOption('')
        return order()
      })()
      await list('sort').selectOption('fee')
      const tens = pools.filter(({ facts }) => 'asOf' in facts.fee && 'percent' in facts.fee.value && facts.fee.value.percent === 10).map(({ name }) => name)
      const among = (names: string[]) => names.filter((name) => tens.includes(name))
      expect(among(await order())).toEqual(among(first))
    })

    it('is not touched by a filter', async () => {
      await open('?sort=-name')
      const before = await order()
      await tick(box('Open source'))
      expect(await order()).toEqual(before)
      const names = await shown()
      expect(names).toEqual(before.filter((name) => names.includes(name)))
    })
  })

  describe('the address', () => {
    const query = '?has=audited,open-source&sort=fee&compare=lido,rocket-pool'

    it('says what to show, and a reload shows the same', async () => {
      await open(query)
      for (const visit of ['first', 'reload']) {
        expect(await shown(), visit).toEqual(['Lido', 'Rocket Pool'])
        expect(await box('Audited').isChecked()).toBe(true)
        expect(await list('sort').inputValue()).toBe('fee')
        expect(await said()).toMatch(/^2 side by side, \d+ points differ$/)
        await page.reload()
        await page.waitForSelector('select[name=sort]')
      }
    })

    it('is written in the same words, and leads whoever gets it to the table', async () => {
      await open()
      await tick(box('Audited'))
      await tick(box('Open source'))
      await list('sort').selectOption('fee')
      await tick(box('Compare Lido'))
      await tick(box('Compare Rocket Pool'))
      expect(new URL(page.url()).search).toBe('?has=open-source,audited&sort=fee&pick=lido,rocket-pool')
      await tick(box('Side by side'))
      expect(new URL(page.url()).search).toBe('?has=open-source,audited&sort=fee&compare=lido,rocket-pool')
      expect(new URL(page.url()).hash).toBe('#list-pools')
      await page.getByRole('button', { name: 'Show all' }).click()
      await page.waitForFunction(() => location.search === '')
      expect(await said()).toBe(`${pools.length} of ${pools.length} shown`)
    })

    it('goes back and forward', async () => {
      await open()
      await tick(box('Permissionless nodes'))
      const filtered = await shown()
      await list('sort').selectOption('-name')
      const turned = await shown()
      await page.goBack()
      expect(await shown()).toEqual(filtered)
      await page.goBack()
      expect(await shown()).toHaveLength(pools.length)
      expect(await box('Permissionless nodes').isChecked()).toBe(false)
      await page.goForward()
      await page.goForward()
      expect(await shown()).toEqual(turned)
    })

    it('takes an amount that lies between two steps', async () => {
      await open('?eth=0.05')
      expect(await list('eth').inputValue()).toBe('0.01')
    })

    it.each([
      ['markup', '?has=<img src=x onerror=alert(1)>&sort="><script>alert(1)</script>&compare=../../etc'],
      ['names every object has', '?has=__proto__,constructor,toString&sort=__proto__&token=hasOwnProperty&eth=NaN'],
      ['values nearly right', '?eth=-1&token=rebasing%00&sort=fee%20&has=%F0%9F%90%9F'],
      ['broken lists', '?eth=Infinityx&compare=,,,&pick=lido%27)&side=on'],
      ['six thousand characters', `?has=${'a,'.repeat(3000)}`],
      ['broken percent signs', '?has=%&sort=%zz&compare=%E0%A4%A'],
      ['bytes that are no text', '?has=%FF%FE&token=%80%80'],
      ['a null byte', '?has=open-source%00&pick=lido%00'],
      ['line breaks', '?sort=fee%0d%0aSet-Cookie:a=b&has=%0aaudited'],
      ['another case of letters', '?has=Audited,OPEN-SOURCE&sort=FEE&HAS=audited&token=Rebasing'],
      ['a selector', '?has=audited"]),*&compare=:has(*)&token=option:not([value])'],
      ['a path and an address', '?compare=//evil.example,https://evil.example/,javascript:alert(1)'],
      ['a template', '?has={{7*7}},${7*7},<%25=7*7%25>&eth={{1}}'],
      ['SQL', "?has=audited'--&sort=fee;drop table pools"],
      ['marks of the styles', '?has=A,B,C&token=N&custody=R'],
      ['places', '?sort=0&eth=&custody=0&token=1'],
      ['numbers that are none', '?eth=-Infinity&sort=NaN'],
      ['a number below every step', '?eth=-0.1'],
      ['two signs', '?sort=--fee&sort=-'],
      ['a column that is no order', '?sort=length&sort=index'],
      ['the second grid, which is not there', '?2.has=audited&2.sort=fee&0.has=audited&-1.compare=lido'],
      ['brackets', '?has[]=audited&compare[0]=lido&sort[$ne]=fee'],
      ['names with spaces and signs', '?has=+audited+&compare=+lido&pick=lido+'],
      ['letters that look alike', '?has=аudited&compare=lіdo&token=rebasing\u200b'],
      ['a direction that turns', '?has=\u202eaudited&sort=\u202efee'],
      ['markup in the names of parameters', '?<img src=x onerror=alert(1)>=1&"><svg/onload=alert(1)>'],
    ])('ignores what it does not know: %s', async (_, hostile) => {
      page = await site.newPage()
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('console', (message) => faults.push(message.text()))
      page.on('dialog', (dialog) => faults.push(dialog.message()))
      await page.goto(site.origin + address + hostile)
      await page.waitForSelector('select[name=sort]')
      expect(await shown()).toHaveLength(pools.length)
      // The page's own count stands, as if nothing had been asked for.
      expect(await page.locator('product-choice output').textContent()).toBe('')
      expect(await page.locator('product-choice').evaluate((element) => [...element.querySelectorAll('img, script, [onerror]')].length)).toBe(0)
      expect(await page.locator('product-choice').innerText()).not.toMatch(/alert|__proto__|etc/)
      expect(faults).toEqual([])
    })
  })

  it('says when nothing fits, and offers the one filter whose removal gives most back', async () => {
    await open()
    await tick(box('Liquidity token'))
    await list('token').selectOption('none')
    expect(await said()).toBe(`0 of ${pools.length} shown`)
    const offer = page.locator('product-choice button[type=button]')
    const withToken = pools.filter((pool) => !isLeaving(pool) && 'asOf' in pool.facts.tokens && pool.facts.tokens.value.length > 0).length
    expect(await offer.innerText()).toBe(`Show ${withToken} without “Token none”`)
    expect(await page.locator('product-choice output').textContent()).toBe(`0 of ${pools.length} shown: Show ${withToken} without “Token none”`)
    await offer.click()
    expect((await shown()).length).toBe(withToken)
    expect(await offer.isVisible()).toBe(false)
    expect(await list('token').evaluate((select) => document.activeElement === select)).toBe(true)
  })

  it('says what to do where nothing fits whichever one filter is lifted', async () => {
    await open()
    for (const each of await page.locator('product-choice input[name=has]').all()) if ((await each.getAttribute('value')) !== 'closed') await each.check()
    await list('token').selectOption('none')
    expect(await page.locator('product-choice output').textContent()).toBe(`0 of ${pools.length} shown: Nothing fits. Undo a choice above.`)
    expect(await page.locator('product-choice button[type=button]').isVisible()).toBe(false)
  })

  it.each([
    ['?compare=lido,rocket-pool&has=permissionless-nodes', ['Rocket Pool'], 1],
    ['?compare=lido,rocket-pool&token=none', [], 0],
  ])('says that a filter keeps some from a comparison, and offers to lift it: %s', async (query, left, count) => {
    await open(query)
    expect(await shown()).toEqual(left)
    const filter = query.includes('has') ? 'Permissionless nodes' : 'Token none'
    expect(await page.locator('product-choice output').textContent()).toBe(`Filters leave ${count} of 2 to compare: Show 2 without “${filter}”`)
    await page.locator('product-choice button[type=button]').click()
    expect(await shown()).toEqual(['Lido', 'Rocket Pool'])
    expect(await said()).toMatch(/^2 side by side, \d+ points differ$/)
  })

  it('marks rows that differ by a sign and weight, and says which', async () => {
    await open('?compare=lido,rocket-pool')
    const differing = await page.locator('[data-differs]').allInnerTexts()
    expect(differing).toContain('Fee')
    expect(differing).not.toContain('Audited')
    expect(await page.locator('[data-differs]').first().evaluate((row) => [getComputedStyle(row, '::after').content, getComputedStyle(row).fontWeight])).toEqual(['" ≠" / ""', '700'])
    expect(await heard()).toContain(`2 side by side, ${differing.length} points differ: ${differing.join(', ').replaceAll('\u00ad', '')}`)
  })

  it('is a table on a phone: the first column stays, and the page does not scroll sideways', async () => {
    await open('?compare=lido,rocket-pool,stakewise,stader', { viewport: { width: 320, height: 700 } })
    const grid = page.locator('product-choice .g')
    const [before, after, excess, row] = await grid.evaluate((element) => {
      const label = element.querySelector('thead th:nth-child(2)') as HTMLElement
      const left = () => label.getBoundingClientRect().left
      const at = left()
      element.scrollLeft = 150
      const cell = [...element.querySelectorAll('tbody tr')].find((row) => row.checkVisibility())?.querySelector('td') as HTMLElement
      return [at, left(), document.documentElement.scrollWidth - innerWidth, [label, cell].map((part) => Math.round(part.getBoundingClientRect().top))]
    })
    expect(await grid.evaluate((element) => element.scrollLeft)).toBe(150)
    expect(after).toBe(before)
    expect(excess).toBe(0)
    expect(row[0]).toBe(row[1])
  })

  it('works by keyboard: the focus stays, and each change is announced once', async () => {
    await open()
    await box('Open source').focus()
    await page.evaluate(() => {
      const output = document.querySelector('product-choice output') as HTMLElement
      const record = ((window as never as { announced: string[] }).announced = [])
      new MutationObserver(() => record.push(output.innerText as never)).observe(output, { childList: true, characterData: true, subtree: true })
    })
    const name = () => page.evaluate(() => document.activeElement?.parentElement?.textContent?.trim())
    await page.keyboard.press('Space')
    expect(await name()).toBe('Open source')
    for (let press = 0; press < 5; press++) await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await name()).toBe('Permissionless nodes')
    const count = (await shown()).length
    const announced = await page.evaluate(() => (window as never as { announced: string[] }).announced)
    expect(announced).toHaveLength(2)
    expect(announced[1]).toBe(`${count} of ${pools.length} shown`)
    // On to the first row that is left, its box, and the comparison.
    await box('Compare Rocket Pool').focus()
    await page.keyboard.press('Space')
    expect(await box('Compare Rocket Pool').isChecked()).toBe(true)
    await box('Side by side').focus()
    await page.keyboard.press('Space')
    // One alone is not beside anything: the others stay, to be ticked.
    expect(await shown()).toHaveLength(count)
    expect(await said()).toBe('Tick “Compare” on two or more')
  })

  it('says nothing before something is chosen', async () => {
    page = await site.newPage()
    await page.goto(site.origin + address)
    await page.locator('product-choice output').evaluate((output) => new MutationObserver(() => output.setAttribute('data-changed', '')).observe(output, { childList: true, characterData: true, subtree: true }))
    await page.keyboard.press('Tab')
    await page.waitForSelector('select[name=sort]')
    expect(await page.locator('output[data-changed]').count()).toBe(0)
    expect(await heard()).toBe(`${pools.length} of ${pools.length} shown`)
    await tick(box('Audited'))
    expect(await page.locator('output[data-changed]').count()).toBe(1)
  })

  it('leaves two grids of a page alone with each other, in one address', async () => {
    page = await site.newPage()
    await page.goto(`${site.origin}/staking/solo/?has=bug-bounty&2.custody=yours&2.sort=-name`)
    await page.waitForSelector('select[name=sort]')
    const [nodes, keys] = [page.locator('product-choice').nth(0), page.locator('product-choice').nth(1)]
    expect(await nodes.getByRole('checkbox', { name: 'Bug bounty' }).isChecked()).toBe(true)
    expect(await keys.getByRole('checkbox', { name: 'Bug bounty' }).isChecked()).toBe(false)
    expect([await nodes.locator('select[name=custody]').inputValue(), await keys.locator('select[name=custody]').inputValue()]).toEqual(['', 'yours'])
    expect(await nodes.locator('select[name=sort]').inputValue()).toBe('')
    await nodes.getByRole('button', { name: 'Show all' }).click()
    await page.waitForFunction(() => location.search === '?2.custody=yours&2.sort=-name')
    expect(await keys.locator('select[name=custody]').inputValue()).toBe('yours')
  })

  it('gives every control a target of 24 pixels and more', async () => {
    await open('', { viewport: { width: 320, height: 700 } })
    const small = await page.locator('product-choice :is(label, select, button):visible').evaluateAll((controls) => controls.map((control) => [control.textContent?.slice(0, 20), Math.round(control.getBoundingClientRect().height)] as const).filter(([, height]) => height < 24))
    expect(small).toEqual([])
  })

  it('reads a row out like this', async () => {
    await open()
    const tree = await page.getByRole('row', { name: 'Lido' }).ariaSnapshot()
    // What is read, not what is so of Lido today: whoever mends a fact need not mend this test.
    const frame = tree
      .replaceAll(', second-hand', '')
      .replace(/(?:Met|Partly met|Not met|Unknown)(?:, \d{4})?"/g, '(state)"')
      .replace(/^( +- cell "\(state\)"):\n(?: {4}.*\n)+/gm, '$1\n')
      .replace(/- row ".*":/, '- row "Lido …":')
      .replace(/- rowheader ".*":/, '- rowheader "Lido …":')
      .replace(/text: \d+ (?:met|partly|not met|unknown).*/, 'text: (sum)')
    await expect(`${frame}\n`).toMatchFileSnapshot('./row.aria.yml')
  })
})
