import { addressOf, noteOf, number, type WeighedPage } from '../publish/weights/warnings.ts'

/**
 * A table of built pages, the heaviest first: bytes of HTML, and as brotli; of a page with listings, bytes without them, and
 * bytes and elements that each adds. What is near or above its budget is marked.
 */
export function sizeTable(pages: readonly WeighedPage[]): string {
  const rows = pages
    .toSorted((a, b) => b.weight.packed - a.weight.packed || (a.file < b.file ? -1 : 1))
    .map(({ file, weight }) => {
      const { plain, packed, grid } = weight
      const note = noteOf(weight, file)
      const parts = grid ? `${number(grid.fixedPart)} + ${grid.listings} × ${number(grid.bytesEach)} (${number(grid.elementsEach)} elements)` : ''
      return [`${number(plain).padStart(9)} ${number(packed).padStart(9)}  ${addressOf(file)}`, parts, note].filter(Boolean).join('  ')
    })
  return ['     HTML    brotli  page (bytes; without its listings + each of them)', ...rows].join('\n')
}
