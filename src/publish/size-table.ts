import { statSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes of brotli a page may weigh with its styles: one initial TCP window, so that it is there after one round trip. */
export const pageBudget = 14_336

/**
 * A table of the pages of a build in `folder`, the heaviest first: bytes of HTML, and as brotli, where that is there.
 * `budget` is what a page may weigh as brotli, in bytes; those above are marked.
 */
export function sizeTable(folder: string, pages: readonly string[], budget: number): string {
  const sizes = pages.map((file) => ({ address: `/${file.replace(/index\.html$/, '')}`, plain: statSync(join(folder, file)).size, packed: statSync(join(folder, `${file}.br`), { throwIfNoEntry: false })?.size ?? 0 }))
  const number = (bytes: number) => bytes.toLocaleString('en-GB').padStart(9)
  const rows = sizes
    .sort((a, b) => b.packed - a.packed || (a.address < b.address ? -1 : 1))
    .map(({ address, plain, packed }) => `${number(plain)} ${number(packed)}  ${address}${packed > budget ? `  above ${budget.toLocaleString('en-GB')}` : ''}`)
  return ['     HTML    brotli  page (bytes)', ...rows].join('\n')
}
