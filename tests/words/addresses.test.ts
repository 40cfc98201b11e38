import { describe, expect, it } from 'vitest'
import { accountsIn, shortenedAccountsIn } from '../../src/words/addresses.ts'

const deposit = '00000000219ab540356cbb839cbe05303d7705fa'

describe('accounts in words', () => {
  it.each([
    ['as it is', `Send to 0x${deposit}.`],
    ['in capitals', `Send to 0X${deposit.toUpperCase()}.`],
    ['with a Cyrillic x', `Send to 0\u0445${deposit}.`],
    ['with a sign of multiplication', `Send to 0\u00d7${deposit}.`],
    ['in wide letters', `Send to \uff10\uff58${deposit}.`],
    ['in bold digits', `Send to 0x${[...deposit].map((digit) => (/\d/.test(digit) ? String.fromCodePoint(0x1d7ce + Number(digit)) : digit)).join('')}.`],
    ['with Cyrillic digits', `Send to 0x${deposit.replaceAll('a', '\u0430').replaceAll('c', '\u0441').replaceAll('e', '\u0435')}.`],
    ['broken up by spaces', `Send to 0x ${deposit.replace(/(.{4})/g, '$1 ')}.`],
    ['broken up by line ends', `0x${deposit.slice(0, 20)}\n${deposit.slice(20)}`],
    ['broken up by hyphens', `0x${deposit.replace(/(.{8})(?=.)/g, '$1-')}`],
  ])('%s', (_name, text) => expect(accountsIn(text)).toEqual([`0x${deposit}`]))

  it.each([
    [`Send to ${deposit}`, deposit],
    ['Send to vitalik.eth', 'vitalik.eth'],
    ['Send to Vitalik\uff0eETH.', 'vitalik.eth'],
    ['Send to pool.wallet', 'pool.wallet'],
    ['Send to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
    ['Send to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ])('%s', (text, account) => expect(accountsIn(text)).toEqual([account]))

  it.each(['0x01 and 0x02', '0xae7a…fE84', '32 ETH, 1,000,000 and 2026-11-25', 'stETH.Ethereum', 'StakingProductsCardGridStakingConsiderations', 'decade facade accede', '10 x 10 x 10', ''])('none in %j', (text) => expect(accountsIn(text)).toEqual([]))

  it('that are cut short are told by both ends', () => {
    expect(shortenedAccountsIn('0xAE7a…fE84, 0xae7a..., 0xae7a')).toEqual([{ start: '0xae7a', end: 'fe84', shown: '0xae7a...fe84' }, { start: '0xae7a', end: '', shown: '0xae7a...' }])
  })
})
