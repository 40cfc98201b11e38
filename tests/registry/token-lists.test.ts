import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checksumOf, faultOfAddress } from '../../src/registry/address.ts'
import { judgeProducts } from '../../src/registry/check.ts'
import { installedLists } from '../../src/registry/installed-lists.ts'
import { listPackages } from '../../src/registry/list-packages.ts'
import { loadRegistry, readFile } from '../../src/registry/load.ts'
import { productTokenList } from '../../src/registry/rules/product-token-list.ts'
import { tokensOf } from '../../src/registry/rules/tokens.ts'
import { type ListedToken, listsWith, standingOf, type TokenList } from '../../src/registry/token-lists.ts'
import { filesBelow, root } from '../files.ts'
import { baseText, patchedBase } from '../products.ts'

const lido = '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84'
const other = '0x9559Aaa82d9649C7A7b220E7c461d2E74c9a3593'
const list = (...tokens: [symbol: string, address: string][]): TokenList => ({ name: 'A', package: 'a', version: '1.0.0', date: '2026-01-02', tokens: tokens.map(([symbol, address]) => ({ symbol, address })) })
const said = (token: ListedToken, own: TokenList) => {
  const { agree, elsewhere, renamed } = standingOf(token, [own])
  return agree.length > 0 ? 'agrees' : (elsewhere[0]?.addresses ?? renamed[0]?.symbols ?? 'nothing')
}

describe('what a list says of a token', () => {
  it.each<[string, string, [string, string][], unknown]>([
    ['agrees', 'stETH', [['stETH', lido]], 'agrees'],
    ['agrees in lower case', 'stETH', [['STETH', lido.toLowerCase()]], 'agrees'],
    ['agrees in capitals, 0X too', 'stETH', [['steth', lido.toUpperCase()]], 'agrees'],
    ['agrees with signs that are left out', 'stETH', [['st-ETH', lido]], 'agrees'],
    ['agrees in full-width letters', 'stETH', [['ｓｔＥＴＨ', lido]], 'agrees'],
    ['agrees where it has the address twice', 'stETH', [['stETH', lido], ['stETH', lido.toLowerCase()]], 'agrees'],
    ['agrees where it has the symbol for others too', 'rETH', [['rETH', lido], ['rETH', other]], 'agrees'],
    ['agrees where it has the address under two symbols', 'stETH', [['LDO', lido], ['stETH', lido]], 'agrees'],
    ['agrees on signs alone', '+++', [['+++', lido]], 'agrees'],
    ['agrees on a name of JavaScript', 'constructor', [['constructor', lido]], 'agrees'],
    ['agrees on another', '__proto__', [['__proto__', lido]], 'agrees'],
    ['gives another address', 'stETH', [['stETH', other]], [other]],
    ['gives another address, in another case', 'stETH', [['STETH', other.toLowerCase()]], [other]],
    ['gives two others', 'stETH', [['stETH', other], ['STETH', `0x${'1'.repeat(40)}`], ['stETH', other]], [other, `0x${'1'.repeat(40)}`]],
    ...['5tETH', 'st-ETH', 'stETH.', '$stETH', '[stETH]', 'st_eth', 'STE7H'].map((symbol): [string, string, [string, string][], unknown] => [`gives another address for what looks like ${symbol}`, symbol, [['stETH', other]], [other]]),
    ['gives another address for what a list writes with signs', 'stETH', [['st.ETH', other]], [other]],
    ['gives another address for what a list writes in full-width letters', 'stETH', [['ｓｔＥＴＨ', other]], [other]],
    ['does not know it where it has one with a letter more', 'stETH', [['wstETH', other], ['stETHx', other]], 'nothing'],
    ['gives another address for a name of JavaScript', '__proto__', [['__proto__', other]], [other]],
    ['gives another symbol', 'stETH', [['wstETH', lido]], ['wstETH']],
    ['gives a symbol that looks like it', 'stETH', [['stЕТH', lido]], ['stЕТH']],
    ['gives other signs', '+++', [['---', lido]], ['---']],
    ['gives signs alone', 'stETH', [['₮', lido]], ['₮']],
    ['does not know it', 'stETH', [['rETH', other]], 'nothing'],
    ['does not know it where it has it with signs, elsewhere', 'ETH', [['ETH+', other]], 'nothing'],
    ['does not know a name of JavaScript', 'toString', [['rETH', other]], 'nothing'],
    ['does not know it where its entry is no address', 'stETH', [['stETH', '0x1'], ['stETH', `${lido}00`], ['stETH', ''], ['stETH', `0x${'g'.repeat(40)}`], ['stETH', lido.replace('a', 'а')]], 'nothing'],
    ['says nothing where it is empty', 'stETH', [], 'nothing'],
  ])('%s', (_, symbol, entries, expected) => {
    expect(said({ symbol, address: lido }, list(...entries))).toEqual(expected)
  })

  it('is told with the newest list first', () => {
    const dated = (name: string, date: string): TokenList => ({ ...list(['stETH', lido]), name, date })
    expect(listsWith({ symbol: 'stETH', address: lido }, [dated('B', '2025-01-01'), dated('C', '2026-01-01'), dated('D', '2026-01-01'), { ...list(['stETH', other]), name: 'E' }])).toEqual([{ name: 'C', date: '2026-01-01' }, { name: 'D', date: '2026-01-01' }, { name: 'B', date: '2025-01-01' }])
  })
})

describe('a token that no list has', () => {
  const { product } = readFile('content/products/pools/some-pool.json', baseText('some-pool'), 'pools')
  const complaints = (kinds: (string | undefined)[], lists = [list(['rETH', other])]) => {
    if (!product || !('tokens' in product.listing.facts)) throw new Error('Unexpected fixture')
    const facts = { ...product.listing.facts, tokens: { ...product.listing.facts.tokens, sources: kinds.map((kind) => ({ title: 'A title', url: 'https://example.org/', kind })) } }
    return [...productTokenList.check({ ...product, listing: { ...product.listing, facts } as typeof product.listing }, { products: [], today: '2026-11-22', tokenLists: () => lists, waiting: new Map() as never })].map(({ message, about }) => [message, about])
  }

  it.each([[['project']], [['contract']], [['register', 'project']], [[undefined, 'contract']]])('is accepted with sources of the kinds %j', (kinds) => {
    expect(complaints(kinds)).toEqual([])
  })

  it.each([[['register']], [['independent']], [['register', 'independent', undefined]], [['Project']], [['constructor']], [['']], [[undefined]], [[]]])('is refused with sources of the kinds %j', (kinds) => {
    expect(complaints(kinds)).toEqual([[`Unexpected address ${lido} for "sETH", expected one that an independent list has (A), or a source of the tokens of the kind "project" or "contract"; add the page of the project's own documentation or repository that gives the address, with its kind.`, '0xae7ab96520DE3A18E5e1']])
  })

  it('is refused twice where a list gives another address too', () => {
    expect(complaints(['register'], [list(['sETH', other])]).map(([message]) => message?.slice(0, 140))).toEqual([
      `Unexpected address ${lido} for "sETH", expected what independent token lists have: ${other} in A (a 1.0.`.slice(0, 140),
      `Unexpected address ${lido} for "sETH", expected one that an independent list has (A), or a source of the tokens of the kind "project" or "contract"; add`.slice(0, 140),
    ])
  })
})

describe('an exception', () => {
  const file = 'content/products/pools/some-pool.json'
  const told = (reason: string) => {
    const text = patchedBase('some-pool', { exceptions: [{ rule: 'product-token-list', at: 'facts.tokens.value.0.address', reason }] })
    return judgeProducts([readFile(file, text, 'pools')], '2026-11-22', [], undefined, () => [list(['sETH', other])]).map(({ rule, message }) => `${rule}: ${/The exception here.*$/.exec(message)?.[0]}`)
  }

  it.each(['It is the address 0xae7ab96520DE3A18E5e1 that the project gives.', 'The project gives “0xAE7AB96520de3a18e5e1”.'])('holds for the address it names: %s', (reason) => expect(told(reason)).toEqual([]))

  it.each(['Both tokens have the symbol sETH.', 'It is the address 0xae7ab965 that the project gives.', 'It is the address 0x9559Aaa82d9649C7A7b2 that the project gives.', 'It is the address 0xae7ab96520DE that the project gives.', 'It is the address 0xae7ab96520DE3A18E5e2 that the project gives.', 'It is the address 0xae7ab96520DE3A18E5e111 that the project gives.'])('holds for no other: %s', (reason) => {
    expect(told(reason)).toEqual(['product-token-list: The exception here is not about it; if it is right, name "0xae7ab96520DE3A18E5e1" in the exception\'s reason, or in that of another exception.'])
  })
})

describe('the installed lists', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
  const installed = (name: string) => (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version

  it.each(listPackages.map((one) => [one.package, one] as const))('%s is of the version that is said', (name, { version, date }) => {
    expect([dependencies[name], installed(name)]).toEqual([version, version])
    expect(date).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
  })

  it.each(installedLists().map((one) => [one.name, one] as const))('%s holds tokens on Ethereum', (_, { tokens }) => {
    expect(tokens.length).toBeGreaterThan(80)
    // ETH itself has no contract.
    expect(tokens.filter(({ symbol, address }) => symbol !== 'ETH' && faultOfAddress(checksumOf(address)) !== undefined)).toEqual([])
    // Each has the one that no list of Ethereum is without.
    expect(listsWith({ symbol: 'LINK', address: '0x514910771AF9Ca656af840dff83E8264EcF986CA' }, [{ ...list(), tokens }])).toHaveLength(1)
    // This is USDC on Arbitrum.
    expect(said({ symbol: 'none', address: '0xaf88d065e77c8cC2239327C5EDb3A432268e5831' }, { ...list(), tokens })).toBe('nothing')
  })

  it('are read once', () => {
    expect(installedLists()).toBe(installedLists())
  })

  it('read nothing out of what has another form', () => {
    for (const content of [undefined, null, 7, 'text', [], {}, { tokens: 7 }, { default: { tokens: [null, 7, { chainId: 1 }, { chainId: 1, symbol: 7, address: lido }, { chainId: '1', symbol: 'stETH', address: lido }] } }, { ethereum: { tokens: { a: null } } }]) {
      expect(listPackages.flatMap(({ tokensIn }) => tokensIn(content))).toEqual([])
    }
  })

  it('contradict no token of the registry but one that shares its symbol', () => {
    const { listings } = loadRegistry(root)
    const tokens = listings.flatMap((listing) => tokensOf({ listing }).map(({ token }) => token))
    expect(tokens.length).toBeGreaterThan(10)
    const contradicted = tokens.filter((token) => {
      const { elsewhere, renamed } = standingOf(token, installedLists())
      return elsewhere.length + renamed.length > 0
    })
    expect(contradicted.map(({ address }) => address)).toEqual([other])
    // A mistyped digit, and another's address.
    for (const token of tokens.filter((one) => listsWith(one, installedLists()).length > 0)) {
      const digit = token.address.endsWith('0') ? '1' : '0'
      expect(standingOf({ ...token, address: token.address.slice(0, -1) + digit }, installedLists()).elsewhere.length, token.symbol).toBeGreaterThan(0)
    }
  })
})

it('no list is asked for by a name that a bundler sees', () => {
  const names = filesBelow('src').filter((file) => /\.(?:ts|tsx|mjs)$/.test(file)).filter((file) => listPackages.some(({ package: name }) => new RegExp(`(?:from|import\\(|require\\()\\s*['"]${name}`).test(readFileSync(join(root, 'src', file), 'utf8'))))
  expect(names).toEqual([])
})
