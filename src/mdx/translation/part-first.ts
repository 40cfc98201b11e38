import type { DigestText, Fact } from './digest-schema.ts'

/** "9 名签名者中的 2 名": a whole, 中 and a part of it, within one clause. */
const whole = /(\d[\d,.]{0,15})[^\d，。；、：]{0,10}中[^\d，。；、：]{0,6}(\d[\d,.]{0,15})/gu

/** Figures of a Chinese text in the order in which English says them: a part of a whole comes first, "2 of 9 signers". */
export function partFirst(facts: readonly Fact[], { words }: DigestText): Fact[] {
  const wholes = [...words.matchAll(whole)].map(([, all = '', part = '']) => `${plain(all)} ${plain(part)}`)
  const ordered = [...facts]
  for (let at = 0; at + 1 < ordered.length; at++) {
    const [one, next] = [ordered[at], ordered[at + 1]] as [Fact, Fact]
    const known = wholes.indexOf(`${one.value} ${next.value}`)
    if (known < 0) continue
    wholes.splice(known, 1)
    ordered.splice(at, 2, next, one)
    at++
  }
  return ordered
}

/** A number without what parts its groups. */
const plain = (number: string): string => number.replace(/[,.]$/, '').replace(/,/g, '')
