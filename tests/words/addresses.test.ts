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

  const mixed = 'ae7ab96520de3a18e5e111b5eaab095312d7fe84'
  it.each([
    ['spaces between tens', 'ae7ab96520 DE3A18E5e1 11B5EaAb09 5312D7fE84'],
    ['spaces between fours', mixed.replace(/(.{4})(?=.)/g, '$1 ')],
    ['one hyphen', `${mixed.slice(0, 20)}-${mixed.slice(20)}`],
    ['a line end', `${mixed.slice(0, 20)}\n${mixed.slice(20)}`],
    ['signs that are read as one', mixed.replace(/(.{2})(?=.)/g, '$1 \u00b7 ')],
  ])('without 0x, broken up by %s', (_name, text) => expect(accountsIn(`Send to ${text}.`)).toEqual([mixed]))

  it.each([
    [`Send to ${deposit}`, deposit],
    ['Send to bc1q ar0s rrr7 xfkv y5l6 43ly dnw9 re59 gtzz wf5m dq', 'bc1q ar0s rrr7 xfkv y5l6 43ly dnw9 re59 gtzz wf5m dq'],
    ['Send to inj1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', 'inj1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
    [`Send to nano_3${'t6k35gi95xu6tergt6p69ck76ogmitsa8mnijtpxm9fkcm736xt'.padEnd(59, 'o')}`, `nano_3${'t6k35gi95xu6tergt6p69ck76ogmitsa8mnijtpxm9fkcm736xt'.padEnd(59, 'o')}`],
    [`Send to EQ${'Bz_9-'.repeat(9)}a.`, `EQ${'Bz_9-'.repeat(9)}a`],
    [`Send to G${'QXZ27'.repeat(11)}.`, `G${'QXZ27'.repeat(11)}`],
    ['Send to vitalik.eth', 'vitalik.eth'],
    ['Send to Vitalik\uff0eETH.', 'vitalik.eth'],
    ['Send to pool.wallet', 'pool.wallet'],
    ['Send to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
    ['Send to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ])('%s', (text, account) => expect(accountsIn(text)).toEqual([account]))

  it.each(['0x01 and 0x02', '0xae7a…fE84', '32 ETH, 1,000,000 and 2026-11-25', 'stETH.Ethereum', 'StakingProductsCardGridStakingConsiderations', 'decade facade accede', 'added 2026-11-25, 2026-11-24, 2026-11-23, 2026-11-22, 2026-11-21', '2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029', '123e4567-e89b-12d3-a456-426614174000', 'bc1 is how they begin, and stealing goes on', '10 x 10 x 10', ''])('none in %j', (text) => expect(accountsIn(text)).toEqual([]))

  it('that are cut short are told by both ends', () => {
    expect(shortenedAccountsIn('0xAE7a…fE84, 0xae7a..., 0xae7a')).toEqual([{ start: '0xae7a', end: 'fe84', shown: '0xae7a...fe84' }, { start: '0xae7a', end: '', shown: '0xae7a...' }])
  })
})
