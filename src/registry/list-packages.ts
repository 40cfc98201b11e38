import type { ListedToken, TokenList } from './token-lists.ts'

/** A package that holds a token list, and how its tokens on Ethereum are read from what its module `from` gives. */
export interface ListPackage extends Omit<TokenList, 'tokens'> {
  from: string
  tokensIn(content: unknown): ListedToken[]
}

const ethereum = 1

/** Lists that others keep, each for a purpose of its own. `version` is that of package.json, `date` its day in npm's registry. A newer version needs both. */
export const listPackages: readonly ListPackage[] = [
  { name: 'Beefy', package: 'blockchain-addressbook', version: '0.54.111', date: '2026-09-16', from: 'blockchain-addressbook/ethereum', tokensIn: (content) => onEthereum(valuesOf(at(content, 'ethereum', 'tokens'))) },
  { name: 'MetaMask', package: '@metamask/contract-metadata', version: '2.5.0', date: '2025-10-02', from: '@metamask/contract-metadata/contract-map.json', tokensIn: (content) => tokensOf(Object.entries(objectOf(content)).map(([address, token]) => ({ symbol: at(token, 'symbol'), address }))) },
  { name: 'Optimism', package: '@eth-optimism/tokenlist', version: '10.0.1757', date: '2026-05-15', from: '@eth-optimism/tokenlist', tokensIn: (content) => onEthereum(valuesOf(at(content, 'default', 'tokens'))) },
  { name: 'Web3 Icons', package: '@web3icons/common', version: '0.11.51', date: '2026-09-16', from: '@web3icons/common/metadata/tokens', tokensIn: (content) => tokensOf(valuesOf(at(content, 'tokens')).map((token) => ({ symbol: at(token, 'symbol'), address: at(token, 'addresses', 'ethereum') }))) },
  { name: 'Yodl', package: '@yodlpay/tokenlists', version: '0.8.40', date: '2026-05-07', from: '@yodlpay/tokenlists/dist/tokenlist-generated.json', tokensIn: (content) => onEthereum(valuesOf(at(content, 'tokens'))) },
]

/** Of entries in the form of tokenlists.org, those of Ethereum's main network. */
function onEthereum(entries: readonly unknown[]): ListedToken[] {
  return tokensOf(entries.filter((entry) => at(entry, 'chainId') === ethereum))
}

/** What has a symbol and an address: an entry without them is no token. */
function tokensOf(entries: readonly unknown[]): ListedToken[] {
  return entries.flatMap((entry) => {
    const [symbol, address] = [at(entry, 'symbol'), at(entry, 'address')]
    return typeof symbol === 'string' && typeof address === 'string' ? [{ symbol, address }] : []
  })
}

/** What stands in a value below these keys of its own. */
function at(value: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (Object.hasOwn(objectOf(inner), key) ? objectOf(inner)[key] : undefined), value)
}

function valuesOf(value: unknown): unknown[] {
  return Object.values(objectOf(value))
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
