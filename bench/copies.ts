import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checksumOf } from '../src/registry/address.ts'
import { inWords } from './number-words.ts'

const root = process.cwd()

/** The page that is copied where nothing else is said: the one with the most on it. */
const heaviest = 'content/staking/pools/index.mdx'

/** Where the `number`th copy of a page stands, from 1: ten below each, so that no list of pages grows with their number. 123 -> "copy-1/copy-2/copy-3". */
export function placeOfCopy(number: number): string {
  return [...String(number)].map((digit) => `copy-${digit}`).join('/')
}

/** The copy that changes: there is one of this number among ever so few. */
export const changedCopy = placeOfCopy(2)

/** Writes `count` copies of a page (`model`, its file) below it, each with prose of its own, in a copy of the repository. */
export function addPages(folder: string, count: number, model = heaviest): void {
  const text = readFileSync(join(root, model), 'utf8')
  for (let number = 1; number <= count; number++) {
    const place = placeOfCopy(number)
    const file = join(folder, dirname(model), place, 'index.mdx')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, ofItsOwn(text, number).replace(/^title: .*$/m, `title: Copy ${number}`).replaceAll('../assets/', `../${'../'.repeat(place.split('/').length)}assets/`))
  }
}

/**
 * A page (MDX with front matter) of which each heading, paragraph and entry of a list names the number of the copy, in words: what is
 * made once for the same text and kept would otherwise be gained a thousand times, by whoever keeps it. Ids stay: they are a page's own.
 */
export function ofItsOwn(text: string, number: number): string {
  const own = inWords(number)
  const [, matter = '', body = ''] = /^(---\r?\n[\s\S]*?\r?\n---\r?\n)([\s\S]*)$/.exec(text) ?? []
  if (body === '') throw new Error('Unexpected page without front matter, expected one between two lines of "---"; give another page to copy.')
  let isCode = false
  const lines = body.split('\n').map((line) => {
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode
    if (isCode) return line
    const heading = /^(#{2,6} .*?)([?!.]?)( \{#[^}]+\})?$/.exec(line)
    if (heading) return `${heading[1]}, ${own}${heading[2]}${heading[3] ?? ''}`
    // The end of a paragraph or of an entry: a sentence of words, not the note at the foot, a table or a component.
    return /^\s*(?:[-*] |\d+\. )?[^\s<|[{].*[.!?:](?:\[\^[^\]]+\])?$/.test(line) || /^\[[^\]^][^\]]*\]\(.*[.!?]$/.test(line) ? `${line.replace(/:$/, '.')} Here is copy ${own}.` : line
  })
  return matter + lines.join('\n')
}

/** Writes `count` copies of a product into a copy of the repository, each with a name, a host and an address of its own. `from` copies are there already. */
export function addProducts(folder: string, count: number, from = 0): void {
  const product = readFileSync(join(root, 'content/products/pools/lido.json'), 'utf8')
  for (let index = from; index < from + count; index++) {
    // Names far enough from one another that none is taken for another: where one digit differs, a sum does too.
    const digits = [...String(index).padStart(4, '0')].map(Number)
    const sums = [[1, 3, 7, 9], [3, 7, 9, 1]].map((times) => digits.reduce((sum, digit, place) => sum + digit * (times[place] ?? 1), 0) % 10)
    const name = [...digits, ...sums].map((digit) => ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu'][digit]).join('')
    const copy = { ...(JSON.parse(product) as { facts: { tokens: { value: { name: string; symbol: string; address: string }[]; check?: unknown } } }), name: `Pool ${name}`, url: `https://${name}-${name}.example/` }
    // What a machine reads there is Lido's.
    delete copy.facts.tokens.check
    for (const token of copy.facts.tokens.value) {
      token.name = `${token.symbol} of Pool ${name}`
      token.symbol = `${name}ETH`.slice(0, 16)
      token.address = checksumOf(`0x${(index + 1).toString(16).padStart(40, '0')}`)
    }
    writeFileSync(join(folder, `content/products/pools/pool-${name}.json`), `${JSON.stringify(copy, null, 2)}\n`)
  }
}
