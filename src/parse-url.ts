/**
 * A text as an address, or nothing where no browser could read one. Not `URL.canParse`: in Node 20, once it was asked so often that it is
 * compiled, it no longer knows letters such as "ü", and a host with one would pass unseen.
 */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
