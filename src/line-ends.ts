/**
 * A text with every line end of Windows (`\r\n`) as `\n`: no rule and no reader need know of two. Lines and columns stay as they are.
 * A carriage return by itself stays too, also before a `\r\n`, for the checks to refuse it.
 */
export function withUnixEnds(text: string): string {
  return text.includes('\r') ? text.replace(/(?<!\r)\r\n/g, '\n') : text
}

/** A text with the line ends of another, of which the first decides: what is put into a file then does not mix them. */
export function withEndsOf(model: string, text: string): string {
  return /\r?\n/.exec(model)?.[0] === '\r\n' ? withUnixEnds(text).replaceAll('\n', '\r\n') : withUnixEnds(text)
}
