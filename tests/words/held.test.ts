import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { heldBy, without } from '../../src/words/held.ts'
import { repositoryWith } from '../hostile/repository.ts'
import { patchedBase } from '../products.ts'

const hash = `0x${'5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060'}`
const account = '0x52908400098527886E0F7030069857D2E4169EE7'
const text = (words: string) => `---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n${words}\n`
const rules = async (files: Record<string, string>) => (await check(repositoryWith(files), '2026-11-22')).diagnostics.map(({ rule }) => rule)

describe('what a link names and leads to, and is no account', () => {
  it.each([
    `[${hash}](https://etherscan.io/tx/${hash})`, `The transaction [${hash}](https://beaconcha.in/tx/${hash}) did it.`, `[\`${hash}\`](https://etherscan.io/tx/${hash}#eventlog)`, '[x.eth](https://snapshot.org/#/x.eth)', '[lido-snapshot.eth](https://snapshot.box/#/s:lido-snapshot.eth)', '[A vote of x.eth](https://snapshot.org/#/x.eth/proposal/1)',
  ])('stands in a page: %s', async (words) => expect(await rules({ 'content/page.mdx': text(words) })).toEqual([]))

  it.each([
    ['a hash by itself', `The transaction ${hash}.`],
    ['a hash without its link', `[the transaction](https://etherscan.io/tx/${hash}) ${hash}`],
    ['a hash that leads elsewhere', `[${hash}](https://etherscan.io/tx/${hash.replace('5c', '5d')})`],
    ['a hash that leads to an account', `[${hash}](https://etherscan.io/address/${hash})`],
    ['a hash that leads to no transaction', `[${hash}](https://example.org/${hash})`],
    ['a hash twice, of which one is a link', `[${hash}](https://etherscan.io/tx/${hash}) and ${hash}`],
    ['a hash and an account', `[${hash} ${account}](https://etherscan.io/tx/${hash})`],
    ['an account', `[${account}](https://etherscan.io/address/${account})`],
    ['an account as if it were a hash', `[${account}](https://etherscan.io/tx/${account})`],
    ['a key that is longer', `[${hash}${'a'.repeat(32)}](https://beaconcha.in/tx/${hash}${'a'.repeat(32)})`],
    ['a key without 0x', `[${hash.slice(2)}](https://etherscan.io/tx/${hash})`],
    ['a name by itself', 'Vote at x.eth.'],
    ['a name that leads elsewhere', '[x.eth](https://snapshot.org/#/y.eth)'],
    ['a name that leads to no vote', '[x.eth](https://app.ens.domains/x.eth)'],
    ['a name that leads to what looks like a place of votes', '[x.eth](https://snapshot.org.example.net/#/x.eth)'],
    ['a name in another', '[give-x.eth](https://snapshot.org/#/x.eth)'],
    ['a name twice, of which one is a link', 'Send it to x.eth, see [x.eth](https://snapshot.org/#/x.eth).'],
  ])('is not %s', async (_, words) => expect(await rules({ 'content/page.mdx': text(words) })).toContain('address-in-words'))

  it.each([[`Transaction ${hash}`, `https://etherscan.io/tx/${hash}`, []], [`Transaction ${hash}`, 'https://etherscan.io/tx/0x1', ['product-address-in-words']], [`Account ${account}`, `https://etherscan.io/tx/${account}`, ['product-address-in-words']]])('is the title of a source: %s at %s', async (title, url, expected) => {
    expect(await rules({ 'content/products/pools/some-pool.json': patchedBase('some-pool', { facts: { bugBounty: { sources: [{ title, url, kind: 'project' }] } } }) })).toEqual(expect.arrayContaining(expected))
    expect((await rules({ 'content/products/pools/some-pool.json': patchedBase('some-pool', { facts: { bugBounty: { sources: [{ title, url, kind: 'project' }] } } }) })).filter((rule) => rule === 'product-address-in-words')).toEqual(expected)
  })
})

it('each is taken away as often as it is given', () => {
  expect(heldBy(`${hash} ${hash}`, `https://etherscan.io/tx/${hash}`)).toEqual([hash, hash])
  expect(heldBy('x.eth', 'http://snapshot.org/#/x.eth')).toEqual([])
  expect(without('a b a', ['a'])).toBe(' b a')
})
