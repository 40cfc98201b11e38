import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addProducts, changedCopy } from './copies.ts'
import { inWords } from './number-words.ts'
import { comparedPath } from './same-page.ts'

/** A change of a copy of the site that has been built. */
export interface Change {
  what: string
  /** Makes it; each time (from 1) in another way, so that nothing kept from the time before fits. */
  make(folder: string, time: number): void
}

const root = process.cwd()

export const nothing: Change = { what: 'nothing', make: () => undefined }
export const onePage: Change = { what: 'one page', make: (folder, time) => addSentence(join(folder, 'content', comparedPath, changedCopy, 'index.mdx'), time) }
/** The same where there are no copies. */
export const oneOwnPage: Change = { what: 'one page', make: (folder, time) => addSentence(join(folder, 'content/staking/withdrawals/index.mdx'), time) }

/** What is changed one after the other, each on top of the one before. */
export const changes: readonly Change[] = [
  nothing,
  onePage,
  { what: 'the fee of a service, which no copy shows', make: (folder, time) => raiseFee(folder, 'content/products/saas/bitwise.json', time) },
  { what: 'the fee of a pool, which every copy shows', make: (folder, time) => raiseFee(folder, 'content/products/pools/ankr-staking.json', time) },
  { what: 'a string of the glossary', make: (folder, time) => rewrite(folder, 'src/strings/en/glossary.ts', /(letters: ')([^']*)/, (before, text) => `${before}${text}, ${inWords(time)}`) },
  { what: 'a style of the methodology', make: (folder, time) => rewrite(folder, 'src/theme/recipes/methodology.ts', /(paddingBlockStart: ')([\d.]+)/, (before, size) => `${before}${Number(size) + time / 10}`) },
  { what: 'a pool added', make: (folder, time) => addProducts(folder, 1, time - 1) },
]

/** Adds a paragraph to the end of a page, which names the time. */
export function addSentence(file: string, time: number): void {
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\nHere is one more sentence, ${inWords(time)}.\n`)
}

function raiseFee(folder: string, file: string, time: number): void {
  rewrite(folder, file, /("fee": \{\s*"value": \{\s*"percent": )([\d.]+)/, (before, percent) => `${before}${Number(percent) + time / 10}`)
}

/** Writes a file of the repository into a copy with one place changed: what a pattern finds, in two parts. Throws where it finds nothing. */
export function rewrite(folder: string, file: string, pattern: RegExp, to: (before: string, found: string) => string): void {
  const text = readFileSync(join(root, file), 'utf8')
  if (!pattern.test(text)) throw new Error(`Unexpected ${file} without ${String(pattern)}, expected the place that the bench changes; change bench/changes.ts with the file.`)
  writeFileSync(join(folder, file), text.replace(pattern, (_, before: string, found: string) => to(before, found)))
}
