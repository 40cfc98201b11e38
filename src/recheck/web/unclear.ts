/** Why something could not be read, in words of ours for a table: never those of a server. `again` where a second try may go better. */
export class Unclear extends Error {
  constructor(words: string, readonly again = false) {
    super(words)
  }
}

const wordsOfCode: Readonly<Record<string, string>> = {
  ENOTFOUND: 'is on a host that was not found',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has the certificate of another host',
  HPE_HEADER_OVERFLOW: 'sends more headers than anybody reads',
}

/** What a failed connection says of itself. The codes are Node's, zlib's and OpenSSL's; where there is none, the words are the same for all. */
export function unclearOf(error: unknown): Unclear {
  if (error instanceof Unclear) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new Unclear(wordsOfCode[code] ?? (/^\w+$/.test(code) ? `no connection (${code})` : 'no connection'), true)
}
