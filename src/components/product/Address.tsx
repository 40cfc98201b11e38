/** How many characters stand together: 40 digits make ten groups. */
const group = 4

/** An address in groups that an eye can compare. The text itself has no spaces: it is copied as one word. */
export function Address({ address }: { address: string }) {
  const groups = [address.slice(0, 2), ...(address.slice(2).match(new RegExp(`.{1,${group}}`, 'gs')) ?? [])]
  return <code translate="no">{groups.map((text, index) => <span key={index}>{text}</span>)}</code>
}
