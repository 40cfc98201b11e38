/** An address in groups of four that an eye can compare. The text itself has no spaces: it is copied as one word. */
export function Address({ address }: { address: string }) {
  const groups = address.match(/^0x|.{1,4}/gs) ?? []
  return <code translate="no">{groups.map((text, index) => <span key={index}>{text}</span>)}</code>
}
