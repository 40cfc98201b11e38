import { faultOfHostName } from './host.ts'

/** What money can be sent to, and numbers of machines: addresses of Ethereum, Bitcoin and chains like them, names under .eth, IP addresses. */
const addresses = /\b0x[0-9a-f]{8,}|[\p{L}\p{N}-]+\.eth(?![\p{L}\p{N}])|\b(?:bc1|tb1|ltc1|addr1|cosmos1|osmo1)[a-z0-9]{8,}|\b(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{25,}|\b\d{1,3}(?:\.\d{1,3}){3}\b|\[[0-9a-f:]*:[0-9a-f:.]*\]/iu

const host = /(?:[\p{L}\p{N}_-]+[.\u3002\uff0e\uff61])+\p{L}{2,}/gu

/** The first address in a text to which somebody could send money or go, be it of an account, a name or a host; nothing where there is none. */
export function addressInWords(text: string): string | undefined {
  const account = addresses.exec(text)?.[0]
  if (account !== undefined) return account
  if (/[a-z]:\/\/|\bwww\./i.test(text)) return /\S*(?:[a-z]:\/\/|\bwww\.)\S*/i.exec(text)?.[0]
  return text.match(host)?.find((word) => word.length <= 253 && URL.canParse(`https://${word}`) && faultOfHostName(new URL(`https://${word}`).hostname) === undefined)
}
