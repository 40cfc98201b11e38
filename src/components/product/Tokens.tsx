import type { FactValue } from '../../strings/en/facts.ts'
import { useStrings } from '../strings.tsx'

/** Where anybody can look up a contract on Ethereum. */
const explorer = 'https://etherscan.io/token/'

/** Each token: name, symbol, kind, and its whole address, as text to copy and as a link to look it up. */
export function Tokens({ tokens }: { tokens: FactValue<'tokens'> }) {
  const { productPage: words, tokenKinds } = useStrings()
  if (tokens.length === 0) return null
  return (
    <ul>
      {tokens.map(({ name, symbol, kind, address }) => (
        <li key={address}>
          {words.token(name, symbol)}, {tokenKinds[kind]}
          <br />
          {words.contract} <code translate="no">{address}</code>
          <br />
          <a href={explorer + address} rel="noopener" aria-label={`${words.explorer}: ${symbol}`}>{words.explorer}</a>. {words.compare}
        </li>
      ))}
    </ul>
  )
}
