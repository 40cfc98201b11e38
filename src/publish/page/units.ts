/** A number stays in the line of its unit: the space between them does not break. */
export function withUnits(text: string): string {
  return text.replace(/(?<=\d) (?=%|ETH\b)/g, '\u00a0')
}

/** A text of a page as it was written: for programs, which look for an ordinary space. */
export function withoutUnits(text: string): string {
  return text.replace(/(?<=\d)\u00a0(?=%|ETH\b)/g, ' ')
}
