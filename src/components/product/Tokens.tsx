import type { NamedList } from '../../registry/token-lists.ts'
import type { FactValue } from '../../strings/en/facts.ts'
import { useStrings } from '../strings.tsx'
import { Address } from './Address.tsx'
import { CompareAddress } from './CompareAddress.tsx'

/** Where anybody can look up a contract on Ethereum. */
const explorer = 'https://etherscan.io/token/'
/** As many lists are named at once; more are folded. */
const mostNamed = 2

/** For each token of a listing, by its address, the independent lists that have it. */
export type ListsOfTokens = Readonly<Record<string, readonly NamedList[]>>

/** Each token: name, symbol, kind, and its whole address, as text to copy, on which lists it stands, as a link to look it up, and a field to compare it with another. */
export function Tokens({ tokens, lists = {} }: { tokens: FactValue<'tokens'>; lists?: ListsOfTokens | undefined }) {
  const { marks, productPage: words, tokenKinds } = useStrings()
  if (tokens.length === 0) return null
  return (
    <ul>
      {tokens.map(({ name, symbol, kind, address }) => (
        <li key={address}>
          {words.token(name, symbol) + marks.comma + tokenKinds[kind]}
          <br />
          {words.contract} <Address address={address} />
          <br />
          <a href={explorer + address} rel="noopener" aria-label={words.explorer + marks.colon + symbol}>{words.explorer}</a>{marks.stop + marks.between + words.compare}
          {lists[address] ? <Lists lists={lists[address]} /> : null}
          <CompareAddress symbol={symbol} address={address} />
        </li>
      ))}
    </ul>
  )
}

function Lists({ lists }: { lists: readonly NamedList[] }) {
  const words = useStrings().productPage.tokenLists
  const count = words.count(lists.length)
  if (lists.length <= mostNamed) return <p>{lists.length === 0 ? count : words.named(count, lists)}</p>
  return (
    <details>
      <summary>{count}</summary>
      <ul>{lists.map((list) => <li key={list.name}>{words.list(list)}</li>)}</ul>
    </details>
  )
}
