import { expect, it } from 'vitest'
import type { Engine } from './engine.ts'
import { soon } from './soon.ts'

const address = '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84'
const field = 'form[method=dialog] input'

/** Tests of the field on a product's page in which an address is compared with a token's, in an engine. */
export function testComparing(engine: () => Engine): void {
  const said = () => engine().evaluate(() => [...document.querySelectorAll<HTMLElement>('form[method=dialog] output')].filter(({ offsetHeight }) => offsetHeight > 0).map(({ textContent }) => textContent))

  it('compares an address by itself, without a script; Enter leads nowhere', async () => {
    await engine().open('/staking/pools/lido/', { script: false })
    await engine().click(field)
    // Enter or leaving the field: each engine looks at one of them at least, also in a window without the focus.
    await engine().type(`${address.toLowerCase()}\n`)
    await engine().click('h1')
    await expect.poll(said, soon).toEqual(['The same address.'])
    await engine().click(field)
    await engine().type('0\n')
    await engine().click('h1')
    await expect.poll(said, soon).toEqual(['Not the same. Do not send anything there before you know why.'])
    expect(await engine().evaluate(() => location.pathname + location.search)).toBe('/staking/pools/lido/')
  })

  it('says with a script which character differs, and copies an address as one word', async () => {
    await engine().open('/staking/pools/lido/')
    await engine().click('#fact-tokens li > code')
    expect(await engine().evaluate(() => String(getSelection()))).toBe(address)
    await engine().click(field)
    await engine().type('0xae78736Cd615f374D3085123A210448E74Fc6393')
    await expect.poll(said, soon).toEqual([expect.stringMatching(/^Not the same: character 6 is “a” here, and “8” in yours\.0xae7a/)])
    await engine().type('\n')
    expect(await engine().evaluate(() => location.pathname + location.search)).toBe('/staking/pools/lido/')
    expect(await said()).toHaveLength(1)
    expect(await engine().faults()).toEqual([])
  })
}
