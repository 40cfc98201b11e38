import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checksumOf } from '../src/registry/address.ts'

const root = process.cwd()

/** The page that is copied where nothing else is said: the one with the most on it. */
const heaviest = 'content/staking/pools/index.mdx'

/** Where the `number`th copy of a page stands, from 1: ten below each, so that no list of pages grows with their number. 123 -> "copy-1/copy-2/copy-3". */
export function placeOfCopy(number: number): string {
  return [...String(number)].map((digit) => `copy-${digit}`).join('/')
}

/** Writes `count` copies of a page (`model`, its file) below it, in a copy of the repository. */
export function addPages(folder: string, count: number, model = heaviest): void {
  const text = readFileSync(join(root, model), 'utf8')
  for (let number = 1; number <= count; number++) {
    const place = placeOfCopy(number)
    const file = join(folder, dirname(model), place, 'index.mdx')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text.replace(/^title: .*$/m, `title: Copy ${number}`).replaceAll('../assets/', `../${'../'.repeat(place.split('/').length)}assets/`))
  }
}

/** Writes `count` copies of a product into a copy of the repository, each with a name, a host and an address of its own. */
export function addProducts(folder: string, count: number): void {
  const product = readFileSync(join(root, 'content/products/pools/lido.json'), 'utf8')
  for (let index = 0; index < count; index++) {
    // Names far enough from one another that none is taken for another: where one digit differs, a sum does too.
    const digits = [...String(index).padStart(4, '0')].map(Number)
    const sums = [[1, 3, 7, 9], [3, 7, 9, 1]].map((times) => digits.reduce((sum, digit, place) => sum + digit * (times[place] ?? 1), 0) % 10)
    const name = [...digits, ...sums].map((digit) => ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu'][digit]).join('')
    const copy = { ...(JSON.parse(product) as { facts: { tokens: { value: { name: string; symbol: string; address: string }[] } } }), name: `Pool ${name}`, url: `https://${name}-${name}.example/` }
    for (const token of copy.facts.tokens.value) {
      token.name = `${token.symbol} of Pool ${name}`
      token.symbol = `${name}ETH`.slice(0, 16)
      token.address = checksumOf(`0x${(index + 1).toString(16).padStart(40, '0')}`)
    }
    writeFileSync(join(folder, `content/products/pools/pool-${name}.json`), `${JSON.stringify(copy, null, 2)}\n`)
  }
}
