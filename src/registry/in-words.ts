import { faultOfHostName } from './host.ts'

/** What money can be sent to, and numbers of machines: addresses of Ethereum, Bitcoin and chains like them, names under .eth, IP addresses. */
const addresses = /\b0x[0-9a-f]{8,}|(?<![\p{L}\p{N}-])[\p{L}\p{N}-]+\.eth(?![\p{L}\p{N}])|\b(?:bc1|tb1|ltc1|addr1|cosmos1|osmo1)[a-z0-9]{8,}|\b(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{25,}|\b\d{1,3}(?:\.\d{1,3}){3}\b|\[[0-9a-f:]*:[0-9a-f:.]*\]/iu

// From the letter at which a word begins, and a few words on: a long text would be searched from each of its letters to its end.
const host = /(?<![\p{L}\p{N}_-])(?:[\p{L}\p{N}_-]+[.\u3002\uff0e\uff61]){1,8}\p{L}{2,}/gu

/** The first address in a text to which somebody could send money or go, be it of an account, a name or a host; nothing where there is none. */
export function addressInWords(text: string): string | undefined {
  const account = addresses.exec(text)?.[0]
  if (account !== undefined) return account
  const linked = /\b(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)\S*/i.exec(text)?.[0]
  if (linked !== undefined) return linked
  // After "claims.org.Then" a space was left out.
  return text.match(host)?.flatMap((word) => [word, word.replace(/[^\p{L}\p{N}_-]\p{L}+$/u, '')]).find(isHost)
}

function isHost(word: string): boolean {
  return word.length <= 253 && URL.canParse(`https://${word}`) && faultOfHostName(new URL(`https://${word}`).hostname) === undefined
}
