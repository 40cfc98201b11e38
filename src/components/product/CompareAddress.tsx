import { useStrings } from '../strings.tsx'

/**
 * A field to compare an address with a token's. The browser's own validation compares it, and nothing is sent: a form of this method
 * goes nowhere, on Enter either. islands/compare.ts says what differs, once somebody touches the field.
 */
export function CompareAddress({ symbol, address }: { symbol: string; address: string }) {
  const words = useStrings().productPage.compareAddress
  return (
    <form method="dialog" aria-label={words.name(symbol)}>
      <label>
        {words.label(symbol)}
        <input pattern={patternOf(address)} title={words.expected} placeholder="0x…" autoComplete="off" autoCapitalize="off" spellCheck={false} />
      </label>
      <output>{words.same}</output>
      <output>{words.other}</output>
      <output />
    </form>
  )
}

/** An address as a pattern of HTML: letters in any case, and space around it. Flags within a pattern are too new. */
function patternOf(address: string): string {
  return `\\s*${address.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)}\\s*`
}
